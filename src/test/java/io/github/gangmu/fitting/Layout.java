package io.github.gangmu.fitting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns printed blocks into the lines of a text and their labels: breaks long lines, sets blank lines, decides the kinds. */
final class Layout {
    private final PrintStyle style;
    private final Random random;

    Layout(PrintStyle style, Random random) {
        this.style = style;
        this.random = random;
    }

    LabelledText lay(List<Row> printed, boolean blankBeforeUnmarked) {
        printed.forEach(this::findInlinePoints);
        List<Row> rows = new ArrayList<>();
        for (Row row : printed) {
            rows.add(row);
        }
        IdentityHashMap<Row, LabelledText.Kind> kinds = kinds(rows);
        List<String> lines = new ArrayList<>();
        List<LabelledText.Label> labels = new ArrayList<>();
        IdentityHashMap<Row, String> positions = new IdentityHashMap<>();
        @Nullable Row previous = null;
        for (Row row : rows) {
            if (previous != null) {
                blankLines(previous, row, kinds, blankBeforeUnmarked, lines);
            }
            place(row, Objects.requireNonNull(kinds.get(row)), positions, lines, labels);
            previous = row;
        }
        return new LabelledText(lines, labels);
    }

    private void findInlinePoints(Row row) {
        if (row.role != Row.Role.TEXT && row.role != Row.Role.ITEM) {
            return;
        }
        if (!row.inlines.isEmpty()) {
            return;
        }
        int start = row.role == Row.Role.ITEM ? row.markerEnd : indent(row.text);
        for (int offset : InlineEnumerations.find(row.text.substring(start))) {
            if (offset == 0 && start == indent(row.text)) {
                row.role = Row.Role.ITEM;
                row.level = "inline@" + row.depth;
            } else {
                row.inlines.add(new Row.Inline(start + offset));
            }
        }
    }

    /** Decides by rule 1: an item is a heading if a block stands under it or under another item of its level. */
    private static IdentityHashMap<Row, LabelledText.Kind> kinds(List<Row> rows) {
        Set<Row> holders = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Row row : rows) {
            if (row.role != Row.Role.CONT && row.parent != null) {
                holders.add(row.parent);
            }
        }
        Set<String> headingLevels = new HashSet<>();
        for (Row row : rows) {
            if (holders.contains(row) && !row.level.isEmpty()) {
                headingLevels.add(row.level);
            }
        }
        IdentityHashMap<Row, LabelledText.Kind> kinds = new IdentityHashMap<>();
        for (Row row : rows) {
            kinds.put(
                    row,
                    switch (row.role) {
                        case TITLE -> LabelledText.Kind.TITLE;
                        case CONT -> LabelledText.Kind.CONT;
                        case TEXT, VERBATIM -> LabelledText.Kind.BODY;
                        case ITEM ->
                            holders.contains(row) || headingLevels.contains(row.level)
                                    ? LabelledText.Kind.HEADING
                                    : LabelledText.Kind.POINT;
                    });
        }
        return kinds;
    }

    private void place(
            Row row,
            LabelledText.Kind kind,
            IdentityHashMap<Row, String> positions,
            List<String> lines,
            List<LabelledText.Label> labels) {
        List<Integer> breaks = breaks(row);
        int first = lines.size() + 1;
        positions.put(row, String.valueOf(first));
        String parent = row.parent == null ? "0" : Objects.requireNonNull(positions.get(row.parent));
        labels.add(new LabelledText.Label(String.valueOf(first), kind, parent));
        int from = 0;
        int inline = 0;
        for (int i = 0; i <= breaks.size(); i++) {
            int to = i < breaks.size() ? breaks.get(i) : row.text.length();
            String hanging = i == 0 ? "" : style.hanging();
            lines.add(hanging
                    + row.text.substring(from, to)
                    + (i == breaks.size() && !row.markdown ? style.trailing() : ""));
            if (i > 0) {
                labels.add(new LabelledText.Label(
                        String.valueOf(lines.size()), LabelledText.Kind.CONT, positions.get(row)));
            }
            while (inline < row.inlines.size() && row.inlines.get(inline).offset() < to) {
                int offset = row.inlines.get(inline++).offset();
                int column = hanging.length() + row.text.codePointCount(from, offset) + 1;
                labels.add(new LabelledText.Label(
                        lines.size() + ":" + column, LabelledText.Kind.POINT, positions.get(row)));
            }
            from = to;
        }
    }

    /** Returns where a long line is broken: never before a mark that must not start a line, never before a point. */
    private List<Integer> breaks(Row row) {
        List<Integer> out = new ArrayList<>();
        boolean breakable = row.role == Row.Role.ITEM || row.role == Row.Role.TEXT;
        if (style.wrapWidth() == 0 || !breakable || row.markdown) {
            return out;
        }
        Set<Integer> forbidden = new HashSet<>();
        row.inlines.forEach(i -> forbidden.add(i.offset()));
        int from = 0;
        while (row.text.length() - from > style.wrapWidth()) {
            int to = from + style.wrapWidth() - (from == 0 ? 0 : style.hanging().length());
            while (to > from + 5
                    && (forbidden.contains(to)
                            || "。，、；：？！”》）,.;:)％% 　".indexOf(row.text.charAt(to)) >= 0
                            || Character.isLetterOrDigit(row.text.charAt(to))
                                    && row.text.charAt(to) < 128
                                    && row.text.charAt(to - 1) < 128
                            || Character.isLowSurrogate(row.text.charAt(to)))) {
                to--;
            }
            out.add(to);
            from = to;
        }
        return out;
    }

    private void blankLines(
            Row previous,
            Row row,
            IdentityHashMap<Row, LabelledText.Kind> kinds,
            boolean blankBeforeUnmarked,
            List<String> lines) {
        boolean heading = kinds.get(row) == LabelledText.Kind.HEADING;
        boolean unmarkedHead = heading && row.level.isEmpty();
        boolean blank = switch (style.blanks()) {
            case NONE -> false;
            case ALL -> !(row.role == Row.Role.CONT && previous.role == Row.Role.TITLE);
            case BEFORE_HEADS ->
                heading || row.role != Row.Role.TITLE && row.depth == 0 && previous.role == Row.Role.TITLE;
            case BEFORE_TOP -> heading && row.depth == 0;
        };
        boolean needed = row.blankBefore
                || row.blankAround
                || previous.blankAround
                || blankBeforeUnmarked && unmarkedHead
                || row.markdown && random.nextDouble() < .5
                || row.role == Row.Role.VERBATIM && row.text.startsWith("|") && !previous.text.startsWith("|");
        boolean tableInside =
                row.role == Row.Role.VERBATIM && row.text.startsWith("|") && previous.text.startsWith("|");
        if ((blank || needed) && !tableInside && !(row.role == Row.Role.CONT && !row.blankAround)) {
            lines.add(random.nextDouble() < .03 ? "  " : "");
            if (random.nextDouble() < .04) {
                lines.add("");
            }
        }
    }

    private static int indent(String text) {
        int i = 0;
        while (i < text.length() && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '　')) {
            i++;
        }
        return i;
    }
}
