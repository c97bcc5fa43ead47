package io.github.gangmu.fitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the structure of official documents and laws from their numbers: chapters and articles, {@code 一、}, {@code （一）},
 * {@code 1.}. A document is refused where its numbers leave gaps or a short line without a number stands among them.
 */
final class OfficialReader {
    private static final Pattern ADDED_ARTICLE = Pattern.compile("^第[一二三四五六七八九十百零]+条之.*");
    private static final Pattern PREFACE = Pattern.compile("^[（(]?.{0,60}(通过|公布|修正|修订|施行|发布|日期|机关|生效).*");
    private static final int SHORT = 16;

    private OfficialReader() {}

    /** Returns the structure of a document, or empty if it is not explicit. */
    static Optional<ExplicitTree> read(char group, String document) {
        List<String> lines = new ArrayList<>();
        for (String line : document.lines().toList()) {
            if (!line.isBlank()) {
                lines.add(line.replaceAll("^[\\s　]+|[\\s　]+$", ""));
            }
        }
        if (lines.size() < 6
                || Marker.at(lines.get(0)).isPresent()
                || lines.get(0).length() > 40) {
            return Optional.empty();
        }
        OutlineBuilder builder = new OutlineBuilder(true);
        boolean numbered = false;
        try {
            for (String line : lines.subList(1, lines.size())) {
                Optional<Marker> marker = Marker.at(line);
                if (ADDED_ARTICLE.matcher(line).matches()) {
                    return Optional.empty();
                }
                if (marker.isPresent() && InlineEnumerations.find(line).contains(0)) {
                    builder.points(line);
                } else if (marker.isPresent()) {
                    numbered = true;
                    builder.numbered(
                            marker.get(), 0, line.substring(marker.get().length()));
                } else if (numbered && line.length() < SHORT && !Forms.endsSentence(line)) {
                    return Optional.empty();
                } else if (numbered || !PREFACE.matcher(line).matches()) {
                    builder.text(0, line, false);
                }
            }
        } catch (OutlineBuilder.NotExplicitException e) {
            return Optional.empty();
        }
        List<TreeNode> nodes = TreeRules.settle(builder.close());
        return numbered && !nodes.isEmpty()
                ? Optional.of(new ExplicitTree(group, lines.get(0), nodes))
                : Optional.empty();
    }
}
