package io.github.gangmu.fitting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text with its true structure. */
record LabelledText(List<String> lines, List<Label> labels) {

    enum Kind {
        TITLE,
        HEADING,
        POINT,
        BODY,
        CONT;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What one block is.
     *
     * @param position {@code "12"} for a block that starts line 12, {@code "12:5"} for a point that starts at its fifth character
     * @param parent the position of the block it hangs under, or {@code "0"}
     */
    record Label(String position, Kind kind, String parent) {

        int line() {
            int colon = position.indexOf(':');
            return Integer.parseInt(colon < 0 ? position : position.substring(0, colon));
        }

        boolean isInline() {
            return position.indexOf(':') > 0;
        }
    }

    LabelledText {
        lines = List.copyOf(lines);
        labels = List.copyOf(labels);
    }

    /** Writes {@code NAME.txt} and {@code NAME.tsv}. */
    void write(Path folder, String name) throws IOException {
        Files.writeString(folder.resolve(name + ".txt"), String.join("\n", lines) + "\n");
        StringBuilder rows = new StringBuilder();
        for (Label label : labels) {
            rows.append(label.position)
                    .append('\t')
                    .append(label.kind.label())
                    .append('\t')
                    .append(label.parent)
                    .append('\n');
        }
        Files.writeString(folder.resolve(name + ".tsv"), rows.toString());
    }

    /** Reads what {@link #write} wrote; lines of the labels that start with {@code #} are passed over. */
    static LabelledText read(Path folder, String name) throws IOException {
        List<String> lines = new ArrayList<>(
                List.of(Files.readString(folder.resolve(name + ".txt")).split("\n", -1)));
        lines.remove(lines.size() - 1);
        List<Label> labels = new ArrayList<>();
        for (String row : Files.readAllLines(folder.resolve(name + ".tsv"))) {
            if (!row.isBlank() && !row.startsWith("#")) {
                String[] cells = row.split("\t", -1);
                labels.add(new Label(cells[0], Kind.valueOf(cells[1].toUpperCase(Locale.ROOT)), cells[2]));
            }
        }
        return new LabelledText(lines, labels);
    }
}
