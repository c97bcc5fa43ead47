package io.github.gangmu.ast;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which points stand side by side. */
final class PointGroups {
    private PointGroups() {}

    /** Returns the groups under a block. */
    static Stream<List<Point>> under(Block block) {
        if (block instanceof Point first
                && !block.blocks().isEmpty()
                && block.blocks().get(0) instanceof Point second
                && goesOn(first, second)) {
            List<Block> line = new ArrayList<>();
            line.add(first);
            line.addAll(block.blocks());
            return among(line);
        }
        return among(block.blocks());
    }

    /** Returns the groups among blocks that stand in order. */
    static Stream<List<Point>> among(List<Block> blocks) {
        List<List<Point>> groups = new ArrayList<>();
        List<Point> open = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Point point) {
                open.add(point);
            } else {
                close(open, groups);
                open = new ArrayList<>();
            }
        }
        close(open, groups);
        return groups.stream();
    }

    private static void close(List<Point> open, List<List<Point>> groups) {
        if (open.size() > 1) {
            groups.add(List.copyOf(open));
        }
    }

    private static boolean goesOn(Point first, Point second) {
        return first.marker().isPresent()
                && first.marker().map(Marker::numbering).equals(second.marker().map(Marker::numbering));
    }
}
