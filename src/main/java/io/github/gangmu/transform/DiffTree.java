package io.github.gangmu.transform;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Outline;
import java.util.ArrayList;
import java.util.List;

/** An outline as numbered nodes in reading order, for matching: node 0 is the outline itself. */
final class DiffTree {
    final int size;
    final int[] parent;

    /** The node behind the last one under each node. */
    final int[] end;

    /** How many blocks stand before each node in its list. */
    final int[] position;

    /** A number for what a node and all under it say, markers left out. */
    final long[] content;

    private final Block[] blocks;
    private final BlockPath[] paths;

    DiffTree(Outline outline) {
        List<BlockPath> all = outline.paths().toList();
        size = all.size() + 1;
        parent = new int[size];
        end = new int[size];
        position = new int[size];
        content = new long[size];
        blocks = new Block[size];
        paths = new BlockPath[size];
        parent[0] = -1;
        int[] open = new int[Block.MAX_DEPTH + 2];
        for (int i = 1; i < size; i++) {
            BlockPath path = all.get(i - 1);
            paths[i] = path;
            blocks[i] = path.block();
            int depth = path.depth();
            position[i] = path.index();
            parent[i] = open[depth - 1];
            open[depth] = i;
        }
        for (int i = 0; i < size; i++) {
            end[i] = i + 1;
        }
        for (int i = size - 1; i > 0; i--) {
            end[parent[i]] = Math.max(end[parent[i]], end[i]);
        }
        long[] below = new long[size];
        for (int i = size - 1; i >= 0; i--) {
            // Later children were mixed in first; the order counts either way.
            long own = i == 0
                    ? 17
                    : mix(blocks[i].text().hashCode() * 31L + blocks[i].text().length());
            content[i] = mix(own ^ below[i] * 0x9E3779B97F4A7C15L);
            if (i > 0) {
                below[parent[i]] = mix(below[parent[i]] * 31 + content[i]);
            }
        }
    }

    private static long mix(long value) {
        long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    Block block(int node) {
        return blocks[node];
    }

    BlockPath path(int node) {
        return paths[node];
    }

    String text(int node) {
        return node == 0 ? "" : blocks[node].text();
    }

    int weight(int node) {
        return end[node] - node;
    }

    List<Integer> children(int node) {
        List<Integer> children = new ArrayList<>();
        for (int child = node + 1; child < end[node]; child = end[child]) {
            children.add(child);
        }
        return children;
    }
}
