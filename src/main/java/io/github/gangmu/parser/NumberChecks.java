package io.github.gangmu.parser;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Marker;
import io.github.gangmu.ast.Numbering;
import io.github.gangmu.ast.NumberingFamily;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.diagnostic.Diagnostic;
import io.github.gangmu.diagnostic.Severity;
import io.github.gangmu.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells where the numbers of a list do not count on. The list keeps its place; only the number is odd. */
final class NumberChecks {
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private NumberChecks() {}

    static List<Diagnostic> of(Outline outline) {
        NumberChecks checks = new NumberChecks();
        checks.check(outline.blocks());
        checks.checkBelow(outline.blocks());
        checks.diagnostics.sort(Comparator.comparing(Diagnostic::span));
        return checks.diagnostics;
    }

    private void checkBelow(List<Block> blocks) {
        for (Block block : blocks) {
            if (!block.blocks().isEmpty()) {
                check(block.blocks());
                checkBelow(block.blocks());
            }
        }
    }

    private void check(List<Block> siblings) {
        Map<String, Marker> last = new HashMap<>();
        Marker previous = null;
        for (Block block : siblings) {
            List<Marker> markers = block.markers();
            if (markers.isEmpty()) {
                continue;
            }
            Marker marker = markers.get(markers.size() - 1);
            if (marker.numbers().isEmpty()
                    || marker.span().isEmpty()
                    || marker.numbering().id().equals("首先")) {
                continue;
            }
            Marker before = last.put(list(marker.numbering()), marker);
            if (before != null && !isFilled(previous, marker)) {
                compare(before, marker, marker.span().get());
            }
            previous = marker;
        }
    }

    /** Returns whether the number before is the one that the list lacks, if with half of the mark: （1）, 2）, （3）. */
    private static boolean isFilled(@Nullable Marker previous, Marker marker) {
        return previous != null
                && previous.numbering().family() == NumberingFamily.OFFICIAL
                && previous.numbering().numerals().equals(marker.numbering().numerals())
                && previous.value().orElse(0) == marker.value().orElse(0) - 1;
    }

    /** Returns what tells lists apart: 1. and 1、 count in one list, and so do 一、 and 一．. */
    private static String list(Numbering numbering) {
        String id = numbering.id();
        int last = id.length() - 1;
        return last >= 0 && ".．、".indexOf(id.charAt(last)) >= 0 ? id.substring(0, last) : id;
    }

    private void compare(Marker before, Marker marker, SourceSpan span) {
        int last = before.value().orElseThrow();
        int value = marker.value().orElseThrow();
        int subDivisions = marker.numbering().parts() == 1
                ? marker.numbers().size() + before.numbers().size()
                : 2;
        if (value == last + 1 || value == 1 || subDivisions > 2) {
            return;
        }
        String shown = marker.text();
        if (value == last) {
            add("number-repeated", "The number " + shown + " stands here a second time.", "序号“" + shown + "”重复。", span);
        } else if (value > last + 1) {
            add(
                    "number-gap",
                    "After " + before.text() + " comes " + shown + "; a number is missing.",
                    "“" + before.text() + "”之后是“" + shown + "”，中间缺号。",
                    span);
        } else {
            add(
                    "number-order",
                    "After " + before.text() + " comes " + shown + "; the numbers go back.",
                    "“" + before.text() + "”之后是“" + shown + "”，序号倒退。",
                    span);
        }
    }

    private void add(String code, String english, String chinese, SourceSpan span) {
        diagnostics.add(new Diagnostic(code, Severity.WARNING, english, chinese, span, List.of()));
    }
}
