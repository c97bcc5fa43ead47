package io.github.gangmu.transform;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Marker;
import io.github.gangmu.ast.Origin;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.diagnostic.Diagnostic;
import io.github.gangmu.diagnostic.Severity;
import io.github.gangmu.diagnostic.TextEdit;
import io.github.gangmu.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds references in texts, 见（三） or 第五条, whose target has another number now. */
final class References {
    private static final String NUMERALS = "[一二三四五六七八九十百千零〇0-9０-９]{1,8}";

    private static final Pattern UNIT = Pattern.compile("第" + NUMERALS + "(?:编|篇|章|节|条|款|项|部分)");

    private static final Pattern SEEN = Pattern.compile("(?:见|按|按照|依照|根据|依据|同|与|和|及)"
            + "(?:上文|下文|前文|前述|上述|本[\\u4e00-\\u9fff]{1,3})?(?:的)?(?:第)?"
            + "([（(]" + NUMERALS + "[）)]|[一二三四五六七八九十]{1,3}、|[①-⑳]|" + "[0-9]{1,2}(?:\\.[0-9]{1,2})+)");

    private References() {}

    /** An item whose marker changed. */
    record Change(BlockPath path, Marker old, Marker now) {}

    static List<Diagnostic> toChanged(Outline outline, List<Change> changes) {
        if (changes.isEmpty()) {
            return List.of();
        }
        Map<String, List<Change>> byMarker = new HashMap<>();
        for (Change change : changes) {
            byMarker.computeIfAbsent(usual(change.old().text()), key -> new ArrayList<>())
                    .add(change);
        }
        List<Diagnostic> found = new ArrayList<>();
        outline.paths().forEach(path -> find(path, byMarker, found));
        return found;
    }

    private static void find(BlockPath path, Map<String, List<Change>> byMarker, List<Diagnostic> found) {
        Block block = path.block();
        Origin origin = block.origin().orElse(null);
        if (origin == null) {
            return;
        }
        int start = origin.textSpan().start();
        String raw = origin.textSpan().text(origin.source().text());
        Matcher unit = UNIT.matcher(raw);
        while (unit.find()) {
            report(path, unit.group(), start + unit.start(), byMarker, found);
        }
        Matcher seen = SEEN.matcher(raw);
        while (seen.find()) {
            report(path, seen.group(1), start + seen.start(1), byMarker, found);
        }
    }

    private static void report(
            BlockPath path, String named, int at, Map<String, List<Change>> byMarker, List<Diagnostic> found) {
        List<Change> targets = nearest(path, byMarker.getOrDefault(usual(named), List.of()));
        if (targets.isEmpty()) {
            return;
        }
        String now = targets.get(0).now().text();
        SourceSpan span = new SourceSpan(at, at + named.length());
        boolean plain = targets.size() == 1;
        found.add(new Diagnostic(
                "reference-changed",
                Severity.WARNING,
                plain
                        ? "The item " + named + " that is meant here is now " + now + "."
                        : "The number " + named + " changed, and more than one item may be meant here.",
                plain ? "此处所指的“" + named + "”现为“" + now + "”。" : "“" + named + "”的序号已变，此处所指不止一项。",
                span,
                plain ? List.of(new TextEdit(span, now)) : List.of()));
    }

    /** Returns those targets that share most of their way from the top with the place of the reference. */
    private static List<Change> nearest(BlockPath path, List<Change> targets) {
        List<Integer> here = path.indexes();
        List<Change> nearest = new ArrayList<>();
        int best = -1;
        for (Change target : targets) {
            List<Integer> there = target.path().indexes();
            int shared = 0;
            while (shared < here.size()
                    && shared < there.size() - 1
                    && here.get(shared).equals(there.get(shared))) {
                shared++;
            }
            if (shared > best) {
                best = shared;
                nearest.clear();
            }
            if (shared == best) {
                nearest.add(target);
            }
        }
        return nearest;
    }

    private static String usual(String marker) {
        return marker.strip().replace('(', '（').replace(')', '）');
    }
}
