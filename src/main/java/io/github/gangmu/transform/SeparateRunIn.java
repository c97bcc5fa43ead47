package io.github.gangmu.transform;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Heading;
import io.github.gangmu.ast.NumberingFamily;
import io.github.gangmu.ast.Origin;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.ast.Paragraph;
import io.github.gangmu.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Puts text that runs on behind a heading on a line of its own, as running text under it.
 *
 * <pre>{@code
 * （一）强化责任落实。各单位要明确分工。
 *
 * （一）强化责任落实
 * 各单位要明确分工。
 * }</pre>
 *
 * <p>The stop behind the lead is left out, as headings on a line of their own have none; a colon goes, too.
 * The first sentence of
 * an article is no heading and keeps its stop. What is no sentence stays: 体裁：小说 is a label and a word. An item whose
 * own line counts points keeps them behind its running text. Items without origin are parted the same way. {@link JoinRunIn}
 * undoes it.
 *
 * @since 0.1.0
 */
public final class SeparateRunIn implements Transformation {
    private static final SeparateRunIn ALL = new SeparateRunIn(path -> true);

    private final Predicate<? super BlockPath> where;

    private SeparateRunIn(Predicate<? super BlockPath> where) {
        this.where = where;
    }

    /** Returns what separates all run-in items that carry a number. */
    public static SeparateRunIn all() {
        return ALL;
    }

    /** Returns this for some items only. */
    public SeparateRunIn where(Predicate<? super BlockPath> condition) {
        return new SeparateRunIn(Objects.requireNonNull(condition));
    }

    @Override
    public Outline apply(Outline outline) {
        Outline separated = Rewriter.replacing((block, path) ->
                        Items.isNumberedOnItsLine(block) && where.test(path) ? separated(block) : block)
                .apply(outline);
        return Kinds.settled(outline, separated);
    }

    private static Block separated(Block block) {
        Optional<RunIn> parts = RunIn.of(block);
        if (parts.isEmpty() || !isRunningText(block, parts.get().runOn()) || block.height() > Block.MAX_DEPTH - 2) {
            return block;
        }
        RunIn runIn = parts.get();
        List<Block> inLine = block.blocks().stream().filter(Items::isInLine).toList();
        List<Block> others =
                block.blocks().stream().filter(child -> !Items.isInLine(child)).toList();
        Origin origin = block.origin().orElse(null);
        if (origin == null || !origin.text().equals(block.text())) {
            String stop = isArticle(block)
                    ? block.text().substring(runIn.lead().length(), runIn.lead().length() + 1)
                    : "";
            return under(block.withText(runIn.lead() + stop), Paragraph.of(runIn.runOn(), inLine), others);
        }
        String source = origin.source().text();
        int leadEnd = origin.textSpan().start() + leadLength(source, origin, runIn.lead());
        int textStart = leadEnd + 1;
        if (isArticle(block)) {
            leadEnd = textStart;
        }
        while (textStart < origin.textSpan().end() && isBlank(source.charAt(textStart))) {
            textStart++;
        }
        // Behind a blank a colon belongs to what follows, as in :ref:.
        boolean apart = leadEnd > 0 && isBlank(source.charAt(leadEnd - 1));
        if (apart
                || leadEnd >= origin.textSpan().end()
                || textStart >= origin.textSpan().end()) {
            return block;
        }
        Origin lead = new Origin(
                origin.source(),
                new SourceSpan(origin.region().start(), leadEnd),
                new SourceSpan(origin.span().start(), leadEnd),
                new SourceSpan(origin.textSpan().start(), leadEnd),
                origin.evidence());
        SourceSpan rest = new SourceSpan(textStart, origin.textSpan().end());
        Origin runOn = new Origin(
                        origin.source(),
                        new SourceSpan(textStart, origin.region().end()),
                        rest,
                        rest,
                        origin.evidence())
                .onOwnLine();
        Block heading = block.withText(lead.text()).withOrigin(lead.withIndentation(origin.indentation()));
        return under(heading, Paragraph.of(List.of(), runOn.text(), inLine, runOn), others);
    }

    /** Returns whether an item is an article or a part of one: its first sentence is no name and keeps its stop. */
    private static boolean isArticle(Block block) {
        return block.marker()
                .filter(marker -> marker.numbering().family() == NumberingFamily.CHAPTER)
                .filter(marker -> "条款项".contains(marker.numbering().suffix()))
                .isPresent();
    }

    /** Returns whether what runs on is running text, with a sentence's end or points it counts: 体裁：小说 is a label and a word. */
    private static boolean isRunningText(Block block, String runOn) {
        return runOn.chars().anyMatch(c -> "。！？；!?;".indexOf(c) >= 0)
                || block.blocks().stream().anyMatch(Items::isInLine);
    }

    private static Block under(Block heading, Paragraph text, List<Block> others) {
        List<Block> below = new ArrayList<>();
        below.add(text);
        below.addAll(others);
        Block with = heading.withBlocks(below);
        return with instanceof Heading ? with : Items.asHeading(with);
    }

    /** Returns how many characters of the source the lead takes, line breaks within counted. */
    private static int leadLength(String source, Origin origin, String lead) {
        int start = origin.textSpan().start();
        int at = start;
        for (int i = 0; i < lead.length() && at < origin.textSpan().end(); ) {
            if (source.charAt(at) == lead.charAt(i)) {
                i++;
                at++;
            } else if (isBlank(source.charAt(at))) {
                at++;
            } else {
                i++;
            }
        }
        while (at < origin.textSpan().end() && isBlank(source.charAt(at))) {
            at++;
        }
        return at - start;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '　' || c == '\u00a0';
    }
}
