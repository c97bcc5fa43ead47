package io.github.gangmu.transform;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Marker;
import io.github.gangmu.ast.Origin;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.ast.TextPiece;
import io.github.gangmu.source.SourceSpan;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Checks that what a transformation did not touch is printed from the author's characters. */
final class KeptText {
    private KeptText() {}

    /** Returns what is wrong: lines not touched that are printed otherwise, and texts of which characters are lost. */
    static List<String> faults(Outline before, Outline after) {
        String source = before.source().text();
        BitSet printed = new BitSet(source.length());
        for (TextPiece piece : after.textPieces()) {
            piece.span()
                    .filter(span -> piece.source().orElseThrow().equals(before.source()))
                    .ifPresent(span -> printed.set(span.start(), span.end()));
        }
        List<String> faults = new ArrayList<>();
        after.allBlocks().forEach(block -> {
            Origin origin = block.origin().orElse(null);
            if (origin == null || !origin.source().equals(before.source())) {
                return;
            }
            boolean whole = isAsRead(block, origin);
            SourceSpan span =
                    whole ? new SourceSpan(lineStart(origin), origin.textSpan().end()) : origin.textSpan();
            for (int at = span.start(); at < span.end(); at++) {
                boolean counts = whole
                        || !Character.isWhitespace(source.charAt(at))
                                && block.text().equals(origin.text());
                if (counts && !printed.get(at)) {
                    faults.add("lost “" + source.substring(at, Math.min(at + 10, source.length())) + "” of " + block);
                    break;
                }
            }
        });
        return faults;
    }

    private static boolean isAsRead(Block block, Origin origin) {
        String source = origin.source().text();
        return block.text().equals(origin.text())
                && !origin.isUnwrapped()
                && block.markers().stream()
                        .allMatch(marker -> marker.span()
                                .filter(span -> span.text(source).equals(marker.text()))
                                .isPresent())
                && origin.isInLine()
                        == (origin.region().start() > 0
                                && !isBreak(source.charAt(origin.region().start() - 1)))
                && hasAllMarkers(block, origin);
    }

    private static boolean hasAllMarkers(Block block, Origin origin) {
        long length = block.markers().stream()
                .map(Marker::text)
                .mapToInt(String::length)
                .sum();
        String head = origin.source()
                .text()
                .substring(origin.span().start(), origin.textSpan().start());
        return head.replaceAll("[\\s　*]", "").length() <= length;
    }

    private static int lineStart(Origin origin) {
        boolean indented = origin.indentation()
                .equals(new Origin(
                                origin.source(), origin.region(), origin.span(), origin.textSpan(), origin.evidence())
                        .indentation());
        return indented && !origin.isInLine()
                ? origin.region().start()
                : origin.span().start();
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
