package io.github.gangmu.internal.structure;

import io.github.gangmu.ast.Numbering;
import io.github.gangmu.internal.recognise.LineForm;
import io.github.gangmu.internal.recognise.LineMarker;
import io.github.gangmu.internal.recognise.TypedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Takes away the markers a caller switched off and adds those of the caller's own styles. */
final class CallerMarkers {
    private static final int LONGEST_NUMERAL = 12;

    private final StructureOptions options;
    private final String text;

    private CallerMarkers(StructureOptions options, String text) {
        this.options = options;
        this.text = text;
    }

    static List<TypedLine> apply(List<TypedLine> lines, StructureOptions options, String text) {
        if (!options.changesMarkers()) {
            return lines;
        }
        CallerMarkers markers = new CallerMarkers(options, text);
        List<TypedLine> changed = new ArrayList<>(lines.size());
        for (TypedLine line : lines) {
            changed.add(line.form() == LineForm.TEXT ? markers.change(line) : line);
        }
        return changed;
    }

    private TypedLine change(TypedLine line) {
        TypedLine kept = withoutOff(line);
        LineMarker label = kept.label();
        int head = label == null ? kept.textStart() : label.start();
        for (Numbering own : options.own()) {
            LineMarker marker = read(own, head, line.to());
            if (marker != null) {
                return kept.withMarkers(kept.markdown(), kept.bullet(), marker, skipBlanks(marker.end(), line.to()));
            }
        }
        return kept;
    }

    /** Where a marker is off, what stands behind it is words too. */
    private TypedLine withoutOff(TypedLine line) {
        LineMarker markdown = line.markdown();
        LineMarker bullet = line.bullet();
        LineMarker label = line.label();
        if (markdown != null && options.isOff(markdown.numbering())) {
            return line.withMarkers(null, null, null, markdown.start());
        }
        if (bullet != null && options.isOff(bullet.numbering())) {
            return line.withMarkers(markdown, null, null, bullet.start());
        }
        if (label != null && options.isOff(label.numbering())) {
            return line.withMarkers(markdown, bullet, null, label.start());
        }
        return line;
    }

    private @Nullable LineMarker read(Numbering own, int start, int end) {
        if (!own.isNumbered()) {
            return text.startsWith(own.id(), start)
                    ? new LineMarker(
                            own, List.of(), own.id(), start, start + own.id().length())
                    : null;
        }
        if (own.numerals().isEmpty() || !text.startsWith(own.prefix(), start)) {
            return null;
        }
        int from = start + own.prefix().length();
        for (int to = Math.min(end, from + LONGEST_NUMERAL); to > from; to--) {
            OptionalInt value = own.numerals().get().parse(text, from, to);
            if (value.isPresent()
                    && text.startsWith(own.suffix(), to)
                    && to + own.suffix().length() <= end) {
                int stop = to + own.suffix().length();
                return new LineMarker(own, List.of(value.getAsInt()), text.substring(start, stop), start, stop);
            }
        }
        return null;
    }

    private int skipBlanks(int from, int end) {
        int at = from;
        while (at < end && (text.charAt(at) <= ' ' || text.charAt(at) == '　')) {
            at++;
        }
        return at;
    }
}
