package io.github.gangmu.transform;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Marker;
import io.github.gangmu.ast.Outline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tree of an outline as rows, one per block, that can be compared with those of another. */
record TreeRows(List<Row> rows) {
    /** One block: its kind, the row of its parent (-1 at the top), its text and its markers. */
    record Row(String kind, int parent, String text, String markers, String numbers) {
        @Override
        public String toString() {
            return kind + " " + markers + "|" + text.substring(0, Math.min(34, text.length()));
        }
    }

    /** How far what was read is what was meant. */
    record Agreement(
            boolean isExact, int blocks, int places, int numbers, String cause, Optional<String> firstDifference) {}

    static TreeRows of(Outline outline) {
        List<Row> rows = new ArrayList<>();
        outline.title().ifPresent(title -> rows.add(new Row("title", -1, title.text(), "", "")));
        IdentityHashMap<Block, Integer> numbers = new IdentityHashMap<>();
        outline.paths().forEach(path -> {
            // A block may stand in several places of a made tree, so each path looks for its own parent above it.
            int parent = path.parent().map(BlockPath::block).map(numbers::get).orElse(-1);
            numbers.put(path.block(), rows.size());
            rows.add(row(path.block(), parent));
        });
        return new TreeRows(rows);
    }

    private static Row row(Block block, int parent) {
        return new Row(
                block.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT),
                parent,
                block.text(),
                block.markers().stream().map(Marker::text).collect(Collectors.joining(" ")),
                block.marker().map(Marker::value).orElse(OptionalInt.empty()).toString());
    }

    Agreement agreement(TreeRows read) {
        int[] partners = partners(read.rows());
        int places = 0;
        int numbers = 0;
        String difference = null;
        String cause = "";
        for (int i = 0; i < partners.length; i++) {
            Row row = rows.get(i);
            Row other = partners[i] < 0 ? null : read.rows().get(partners[i]);
            int parent = row.parent() < 0 ? -1 : partners[row.parent()];
            boolean hasPlace = other != null
                    && other.kind().equals(row.kind())
                    && (row.parent() < 0 ? other.parent() < 0 : parent >= 0 && parent == other.parent());
            boolean hasNumber = other != null && other.numbers().equals(row.numbers());
            places += hasPlace ? 1 : 0;
            numbers += hasNumber ? 1 : 0;
            if (difference == null && !(hasPlace && hasNumber)) {
                difference = describe(i, other, read.rows());
                cause = cause(row, other);
            }
        }
        if (difference == null && read.rows().size() != rows.size()) {
            difference = "   " + read.rows().size() + " blocks instead of " + rows.size();
        }
        return new Agreement(difference == null, rows.size(), places, numbers, cause, Optional.ofNullable(difference));
    }

    /** Returns what kind of line the first difference is about. */
    private static String cause(Row row, @Nullable Row read) {
        if (read == null) {
            return "lines joined or parted";
        }
        if (row.kind().equals("title") || read.kind().equals("title")) {
            return "first line";
        }
        if (row.kind().equals("paragraph")) {
            return read.kind().equals("paragraph") ? "place of running text" : "running text taken for an item";
        }
        boolean numbered = !row.numbers().equals("OptionalInt.empty");
        String what = numbered ? "numbered item" : row.markers().isEmpty() ? "item without marker" : "item with a sign";
        return what + (read.kind().equals(row.kind()) ? ": place" : ": kind");
    }

    private String describe(int index, @Nullable Row other, List<Row> read) {
        Row row = rows.get(index);
        String before = index == 0 ? "" : "   after  " + rows.get(index - 1) + "\n";
        return before + "   meant  " + row + "  under " + (row.parent() < 0 ? "0" : rows.get(row.parent()))
                + "\n   read   "
                + (other == null ? "-" : other + "  under " + (other.parent() < 0 ? "0" : read.get(other.parent())));
    }

    /** Returns for each row the row of the other tree with the same text, in the same order; -1 where there is none. */
    private int[] partners(List<Row> others) {
        int[] partners = new int[rows.size()];
        Arrays.fill(partners, -1);
        Map<String, List<Integer>> places = new HashMap<>();
        for (int j = 0; j < others.size(); j++) {
            places.computeIfAbsent(others.get(j).text(), key -> new ArrayList<>())
                    .add(j);
        }
        int next = 0;
        for (int i = 0; i < partners.length; i++) {
            for (int j : places.getOrDefault(rows.get(i).text(), List.of())) {
                if (j >= next && j < next + 200) {
                    partners[i] = j;
                    next = j + 1;
                    break;
                }
            }
        }
        return partners;
    }
}
