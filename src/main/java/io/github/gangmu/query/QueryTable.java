package io.github.gangmu.query;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Marker;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a query with captures found.
 *
 * <pre>{@code
 * h                     p
 * 乡村治理“三利剑”      “一剑”法治止纷争。
 * 乡村治理“三利剑”      “二剑”德治知廉耻。
 * }</pre>
 *
 * @param columns the names of the captures
 * @param rows the rows in reading order
 * @since 0.1.0
 */
public record QueryTable(List<String> columns, List<QueryRow> rows) {
    private static final String GAP = "  ";

    /** Makes a table; the lists are copied. */
    public QueryTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Returns the texts in the cells, markers included, row by row without the names of the columns. A query without captures has one
     * column, the blocks it means.
     */
    public List<List<String>> cells() {
        return rows.stream().map(this::cells).toList();
    }

    private List<String> cells(QueryRow row) {
        if (columns.isEmpty()) {
            return List.of(text(row.path().block()));
        }
        return columns.stream()
                .map(name -> row.capture(name)
                        .map(BlockPath::block)
                        .map(QueryTable::text)
                        .orElse(""))
                .toList();
    }

    private static String text(Block block) {
        return block.markers().stream().map(Marker::text).collect(Collectors.joining()) + block.text();
    }

    /** Returns the table in lines, its columns aligned where each Chinese character takes two. */
    @Override
    public String toString() {
        List<List<String>> lines = new ArrayList<>();
        if (!columns.isEmpty()) {
            lines.add(columns);
        }
        lines.addAll(cells());
        int width = Math.max(1, columns.size());
        int[] widths = new int[width];
        for (List<String> line : lines) {
            for (int i = 0; i < width; i++) {
                widths[i] = Math.max(widths[i], Widths.of(line.get(i)));
            }
        }
        StringBuilder table = new StringBuilder();
        for (List<String> line : lines) {
            for (int i = 0; i < width; i++) {
                table.append(line.get(i));
                if (i + 1 < width) {
                    table.append(" ".repeat(widths[i] - Widths.of(line.get(i)))).append(GAP);
                }
            }
            table.append('\n');
        }
        return table.toString();
    }
}
