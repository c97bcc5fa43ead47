package io.github.gangmu.internal.structure;

import io.github.gangmu.internal.recognise.LineMarker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of a document under given weights, in the format of the labels. */
final class Rows {
    private Rows() {}

    static Map<String, LabelledDocument.Label> predict(LabelledDocument document, Weights weights, Breadth breadth) {
        return of(document.lines, place(document, weights, breadth));
    }

    static Placement[] place(LabelledDocument document, Weights weights, Breadth breadth) {
        LineSequence lines = document.lines;
        LinearScorer scorer = new LinearScorer(lines, weights, breadth);
        return new BeamSearch(lines, new PlacementRules(lines), scorer, breadth).placements();
    }

    static Map<String, LabelledDocument.Label> of(LineSequence lines, Placement[] placements) {
        Map<String, LabelledDocument.Label> rows = new LinkedHashMap<>();
        LevelKinds kinds = new LevelKinds(lines, placements);
        for (int i = 0; i < placements.length; i++) {
            Placement placement = placements[i];
            String kind = switch (placement.action()) {
                case TITLE -> "title";
                case CONTINUATION -> "cont";
                case BODY -> "body";
                case ITEM -> kinds.isHeading(i) ? "heading" : "point";
            };
            String parent = placement.parent() < 0
                    ? "0"
                    : Integer.toString(lines.line(placement.parent()).typed.number());
            String position = Integer.toString(lines.line(i).typed.number());
            rows.put(position, new LabelledDocument.Label(kind, parent));
            if (placement.action() == Action.CONTINUATION || placement.action() == Action.TITLE) {
                continue;
            }
            List<Line> own = new ArrayList<>();
            int last = i;
            for (int j = i; j < placements.length && (j == i || placements[j].action() == Action.CONTINUATION); j++) {
                last = j;
                if (lines.line(j).isText()) {
                    own.add(lines.line(j));
                }
            }
            if (own.isEmpty() || !lines.line(i).isText()) {
                continue;
            }
            for (LineMarker marker : InlineRuns.of(own, InlineRuns.openSeries(lines, last))) {
                for (Line line : own) {
                    if (marker.start() >= line.typed.start() && marker.start() < line.typed.end()) {
                        int column = lines.source.codePointCount(line.typed.start(), marker.start()) + 1;
                        rows.put(line.typed.number() + ":" + column, new LabelledDocument.Label("point", position));
                    }
                }
            }
        }
        return rows;
    }
}
