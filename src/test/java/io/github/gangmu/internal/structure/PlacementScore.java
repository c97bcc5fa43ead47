package io.github.gangmu.internal.structure;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How well predicted rows agree with labels: F1 of kinds, parents and points inside lines, over all documents. */
final class PlacementScore {
    private final Map<String, int[]> totals = new LinkedHashMap<>();
    private int documents;
    private int exact;

    PlacementScore() {
        for (String measure : new String[] {"kind", "parent", "inline"}) {
            totals.put(measure, new int[3]);
        }
    }

    synchronized boolean add(Map<String, LabelledDocument.Label> truth, Map<String, LabelledDocument.Label> predicted) {
        documents++;
        boolean whole = true;
        for (String measure : totals.keySet()) {
            Set<String> right = facts(measure, truth);
            Set<String> found = facts(measure, predicted);
            int[] total = totals.get(measure);
            total[1] += found.size();
            total[2] += right.size();
            whole &= right.equals(found);
            right.retainAll(found);
            total[0] += right.size();
        }
        exact += whole ? 1 : 0;
        return whole;
    }

    private static Set<String> facts(String measure, Map<String, LabelledDocument.Label> rows) {
        Set<String> facts = new HashSet<>();
        rows.forEach((position, label) -> {
            boolean inline = position.contains(":");
            boolean continued = label.kind().equals("cont");
            switch (measure) {
                case "kind" -> {
                    if (!continued) {
                        facts.add(position + " " + label.kind());
                    }
                }
                case "parent" -> {
                    if (!continued && !inline && !label.kind().equals("title")) {
                        facts.add(position + " " + label.parent());
                    }
                }
                default -> {
                    if (inline) {
                        facts.add(position + " " + label.parent());
                    }
                }
            }
        });
        return facts;
    }

    double f1(String measure) {
        int[] total = totals.get(measure);
        return total[1] + total[2] == 0 ? 1 : 2.0 * total[0] / (total[1] + total[2]);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "kind %.4f  parent %.4f  inline %.4f  exact %d/%d",
                f1("kind"),
                f1("parent"),
                f1("inline"),
                exact,
                documents);
    }
}
