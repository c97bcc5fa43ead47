package io.github.gangmu.internal.structure;

import com.google.common.base.Splitter;
import io.github.gangmu.internal.recognise.LineRecogniser;
import io.github.gangmu.internal.recognise.TypedLine;
import io.github.gangmu.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A document whose true structure is known: NAME.txt with NAME.tsv, one row per block (position, kind, parent). */
final class LabelledDocument {
    /** A row of labels: what stands at a position and under which other position. */
    record Label(String kind, String parent) {}

    final String name;
    final Source source;
    final LineSequence lines;
    final Map<String, Label> labels;
    /** Where the text comes from; documents of one source are left out together. */
    final String origin;

    final Action[] actions;
    final int[] parents;

    LabelledDocument(String name, String origin, String text, Map<String, Label> labels) {
        this.name = name;
        this.origin = origin;
        this.source = Source.of(name, text);
        this.labels = labels;
        List<TypedLine> typed = new LineRecogniser().recognise(text);
        this.lines = new LineSequence(typed, text);
        this.actions = new Action[typed.size()];
        this.parents = new int[typed.size()];
        Map<String, Integer> byPosition = new HashMap<>();
        for (TypedLine line : typed) {
            byPosition.put(Integer.toString(line.number()), byPosition.size());
        }
        for (int i = 0; i < typed.size(); i++) {
            Label label = labels.get(Integer.toString(typed.get(i).number()));
            if (label == null) {
                throw new IllegalArgumentException(name + ":" + typed.get(i).number() + ": no label for this line");
            }
            actions[i] = switch (label.kind()) {
                case "title" -> Action.TITLE;
                case "cont" -> Action.CONTINUATION;
                case "body" -> Action.BODY;
                default -> Action.ITEM;
            };
            parents[i] = label.parent().equals("0")
                    ? -1
                    : byPosition.getOrDefault(label.parent().replaceFirst(":.*", ""), -1);
        }
    }

    /** Reads all labelled documents of a folder. */
    static List<LabelledDocument> readAll(Path folder) throws IOException {
        Map<String, String> origins = origins(folder);
        List<LabelledDocument> documents = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString().replaceFirst("\\.tsv$", "");
            Path text = file.resolveSibling(name + ".txt");
            if (!Files.exists(text)) {
                continue;
            }
            Map<String, Label> labels = new LinkedHashMap<>();
            for (String row : Files.readAllLines(file)) {
                if (!row.isBlank() && !row.startsWith("#")) {
                    List<String> cells = Splitter.on('\t').splitToList(row);
                    labels.put(cells.get(0), new Label(cells.get(1), cells.get(2)));
                }
            }
            documents.add(new LabelledDocument(name, origins.getOrDefault(name, name), Files.readString(text), labels));
        }
        return documents;
    }

    /** Reads SOURCES.txt beside or above the documents: name, tab, origin up to the first comma. */
    private static Map<String, String> origins(Path folder) throws IOException {
        Map<String, String> origins = new HashMap<>();
        for (Path list : List.of(folder.resolve("SOURCES.txt"), folder.resolveSibling("SOURCES.txt"))) {
            if (Files.exists(list)) {
                for (String row : Files.readAllLines(list)) {
                    List<String> cells = Splitter.on('\t').splitToList(row);
                    if (cells.size() > 1) {
                        origins.put(cells.get(0), cells.get(1).replaceFirst(",.*", ""));
                    }
                }
                return origins;
            }
        }
        return origins;
    }

    /** Returns whether the line of this index hangs under the line of the other, -1 for the top level. */
    boolean isUnder(int line, int parent) {
        return parents[line] == parent;
    }
}
