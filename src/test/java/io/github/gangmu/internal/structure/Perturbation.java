package io.github.gangmu.internal.structure;

import io.github.gangmu.internal.recognise.LineForm;
import io.github.gangmu.internal.recognise.TypedLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes from a labelled document one kind of sign its structure can be told by, and keeps the labels true. */
enum Perturbation {
    /** Points lose their numbers and bullets. */
    LEAF_MARKERS,
    /** Markdown headings lose their #. */
    MARKDOWN_MARKS,
    /** Items lose the 。 or ； at their end. */
    END_MARKS,
    /** Blank lines are dropped. */
    BLANK_LINES,
    /** Every block has a blank line before it. */
    STANZAS,
    /** Every line is wrapped at a width. */
    WRAPPED;

    private static final int WIDTH = 34;

    LabelledDocument apply(LabelledDocument document) {
        return new Printer(document).print();
    }

    private final class Printer {
        private final LabelledDocument document;
        private final Map<Integer, TypedLine> typed = new HashMap<>();
        private final Map<Integer, List<Integer>> columns = new HashMap<>();
        private final List<String> lines = new ArrayList<>();
        private final Map<String, String> positions = new LinkedHashMap<>();
        private final Map<String, LabelledDocument.Label> extra = new LinkedHashMap<>();

        Printer(LabelledDocument document) {
            this.document = document;
            for (Line line : document.lines.lines) {
                typed.put(line.typed.number(), line.typed);
            }
            for (String position : document.labels.keySet()) {
                int colon = position.indexOf(':');
                if (colon > 0) {
                    columns.computeIfAbsent(Integer.parseInt(position.substring(0, colon)), line -> new ArrayList<>())
                            .add(Integer.parseInt(position.substring(colon + 1)));
                }
            }
        }

        LabelledDocument print() {
            String text = document.source.text();
            int number = 0;
            for (String line : text.lines().toList()) {
                number++;
                TypedLine shape = typed.get(number);
                if (shape == null) {
                    if (Perturbation.this != BLANK_LINES && Perturbation.this != STANZAS) {
                        lines.add(line);
                    }
                } else {
                    print(number, line, shape);
                }
            }
            Map<String, LabelledDocument.Label> labels = new LinkedHashMap<>();
            Set<String> parents = new HashSet<>();
            document.labels.forEach((position, label) -> {
                if (!label.kind().equals("cont") && !position.contains(":")) {
                    parents.add(label.parent());
                }
            });
            document.labels.forEach((position, label) -> {
                String parent = label.parent().equals("0") ? "0" : positions.get(label.parent());
                boolean leaf = !parents.contains(position);
                boolean unmarked = Perturbation.this == MARKDOWN_MARKS
                        && label.kind().equals("heading")
                        && leaf
                        && typed.containsKey(line(position))
                        && typed.get(line(position)).depth() > 0
                        && typed.get(line(position)).label() == null;
                labels.put(
                        positions.get(position), new LabelledDocument.Label(unmarked ? "point" : label.kind(), parent));
            });
            labels.putAll(extra);
            return new LabelledDocument(document.name, document.origin, String.join("\n", lines) + "\n", labels);
        }

        private int line(String position) {
            return Integer.parseInt(position.replaceFirst(":.*", ""));
        }

        private void print(int number, String line, TypedLine shape) {
            LabelledDocument.Label label = document.labels.get(Integer.toString(number));
            int from = shape.from() - shape.start();
            int cutTo = from;
            boolean item = label.kind().equals("heading") || label.kind().equals("point");
            if (Perturbation.this == LEAF_MARKERS
                    && label.kind().equals("point")
                    && shape.depth() == 0
                    && shape.textStart() < shape.to()) {
                cutTo = shape.textStart() - shape.start();
            } else if (Perturbation.this == MARKDOWN_MARKS
                    && shape.markdown() != null
                    && shape.markdown().end() < shape.to()) {
                cutTo = shape.markdown().end() - shape.start();
            }
            if (Perturbation.this == STANZAS
                    && !lines.isEmpty()
                    && !label.kind().equals("cont")) {
                lines.add("");
            }
            String kept = line.substring(0, from) + line.substring(cutTo);
            int removed = line.codePointCount(from, cutTo);
            if (Perturbation.this == END_MARKS && item) {
                kept = kept.replaceFirst("[。；]\\s*$", "");
            }
            if (kept.isBlank()) {
                kept = line;
                removed = 0;
            }
            int first = lines.size() + 1;
            positions.put(Integer.toString(number), Integer.toString(first));
            List<Integer> inside = columns.getOrDefault(number, List.of());
            if (Perturbation.this != WRAPPED || shape.form() != LineForm.TEXT) {
                lines.add(kept);
                for (int column : inside) {
                    positions.put(number + ":" + column, first + ":" + (column - removed));
                }
                return;
            }
            wrap(number, kept, inside, label.kind().equals("cont") ? label.parent() : Integer.toString(number));
        }

        private void wrap(int number, String line, List<Integer> inside, String block) {
            int[] points = line.codePoints().toArray();
            int at = 0;
            boolean first = true;
            while (at < points.length) {
                int to = Math.min(points.length, at + WIDTH);
                while (to < points.length
                        && (inside.contains(to + 1) || Character.isWhitespace(points[to]))
                        && to > at + 1) {
                    to--;
                }
                lines.add(new String(points, at, to - at));
                String position = Integer.toString(lines.size());
                if (!first) {
                    extra.put(position, new LabelledDocument.Label("cont", positions.get(block)));
                }
                for (int column : inside) {
                    if (column > at && column <= to) {
                        positions.put(number + ":" + column, position + ":" + (column - at));
                    }
                }
                first = false;
                at = to;
            }
        }
    }
}
