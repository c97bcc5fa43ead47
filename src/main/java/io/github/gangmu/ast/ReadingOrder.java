package io.github.gangmu.ast;

import io.github.gangmu.source.LineMap;
import io.github.gangmu.source.Source;
import io.github.gangmu.source.SourceSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The blocks of an outline, numbered from 0 as they are read: each before those under it, those before the next.
 *
 * <pre>{@code
 * 一、摸清底数      0, end 3
 * 一是走访入户。     1, parent 0, index 0
 * 二是建立台账。     2, parent 0, index 1
 * 二、分类施策      3
 * }</pre>
 *
 * <p>Parents, siblings and all that stands below a block are found here without walking the tree. An outline numbers its
 * blocks when it is first asked to, and keeps the numbers.
 *
 * @since 0.1.0
 */
public final class ReadingOrder {
    /** The number that stands for the outline itself, the parent of what stands at the top level. */
    public static final int TOP = -1;

    private final Outline outline;
    private final Block[] blocks;
    private final int[] parents;
    private final int[] indexes;
    private final int[] ends;

    /** The numbers of all blocks, those with the same parent side by side. */
    private final int[] children;

    /** Where in that list the children of a block begin. */
    private final int[] firstChildren;

    /** The blocks that come from the source of the outline, by where their regions start. */
    private final int[] placed;

    private final int[] starts;

    ReadingOrder(Outline outline) {
        this.outline = outline;
        int size = count(outline.blocks());
        blocks = new Block[size];
        parents = new int[size];
        indexes = new int[size];
        ends = new int[size];
        children = new int[size];
        firstChildren = new int[size];
        number(outline.blocks(), TOP, 0, 0);
        int free = outline.blocks().size();
        for (int i = 0; i < size; i++) {
            firstChildren[i] = free;
            free += blocks[i].blocks().size();
        }
        for (int i = 0; i < size; i++) {
            children[slot(parents[i], indexes[i])] = i;
        }
        placed = placed();
        starts = Arrays.stream(placed).map(this::regionStart).toArray();
    }

    private static int count(List<Block> siblings) {
        int count = siblings.size();
        for (Block block : siblings) {
            count += count(block.blocks());
        }
        return count;
    }

    private int number(List<Block> siblings, int parent, int from, int index) {
        int next = from;
        int at = index;
        for (Block block : siblings) {
            int own = next++;
            blocks[own] = block;
            parents[own] = parent;
            indexes[own] = at++;
            next = number(block.blocks(), own, next, 0);
            ends[own] = next;
        }
        return next;
    }

    private int slot(int parent, int index) {
        return parent == TOP ? index : firstChildren[parent] + index;
    }

    @SuppressWarnings("ReferenceEquality") // The same source needs no comparing.
    private int[] placed() {
        Source source = outline.source();
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < blocks.length; i++) {
            Optional<Origin> origin = blocks[i].origin();
            if (origin.isPresent()
                    && (origin.get().source() == source || origin.get().source().equals(source))) {
                found.add(i);
            }
        }
        // In order already, unless a program has moved blocks about.
        found.sort((a, b) -> Integer.compare(regionStart(a), regionStart(b)));
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private int regionStart(int number) {
        return blocks[number].origin().orElseThrow().region().start();
    }

    /** Returns the outline whose blocks are numbered. */
    public Outline outline() {
        return outline;
    }

    /** Returns how many blocks there are. */
    public int size() {
        return blocks.length;
    }

    /**
     * Returns the block of a number.
     *
     * @throws IndexOutOfBoundsException if there is no such number
     */
    public Block block(int number) {
        return blocks[number];
    }

    /**
     * Returns the number of the block this one hangs under, {@link #TOP} at the top level.
     *
     * @throws IndexOutOfBoundsException if there is no such number
     */
    public int parent(int number) {
        return parents[number];
    }

    /**
     * Returns how many blocks stand before this one under the same parent.
     *
     * @throws IndexOutOfBoundsException if there is no such number
     */
    public int index(int number) {
        return indexes[number];
    }

    /**
     * Returns the number behind the last block below this one: the blocks below 3 are 4 to end(3) - 1.
     *
     * @throws IndexOutOfBoundsException if there is no such number
     */
    public int end(int number) {
        return ends[number];
    }

    /** Returns how many blocks stand directly under a block, or at the {@link #TOP} level. */
    public int childCount(int parent) {
        return (parent == TOP ? outline.blocks() : blocks[parent].blocks()).size();
    }

    /**
     * Returns the number of a block under another, or at the {@link #TOP} level.
     *
     * @throws IndexOutOfBoundsException if there is no such block
     */
    public int child(int parent, int index) {
        if (index < 0 || index >= childCount(parent)) {
            throw new IndexOutOfBoundsException("There is no block " + index + " among " + childCount(parent) + ".");
        }
        return children[slot(parent, index)];
    }

    /** Returns the path to the block of a number. */
    public BlockPath path(int number) {
        int depth = 0;
        for (int at = number; at != TOP; at = parents[at]) {
            depth++;
        }
        int[] way = new int[depth];
        for (int at = number; at != TOP; at = parents[at]) {
            way[--depth] = indexes[at];
        }
        return BlockPath.at(outline, way);
    }

    /**
     * Returns the number of the block a path leads to.
     *
     * @throws IllegalArgumentException if the path leads through another outline
     */
    @SuppressWarnings("ReferenceEquality") // The same outline needs no comparing.
    public int number(BlockPath path) {
        if (path.outline() != outline && !path.outline().equals(outline)) {
            throw new IllegalArgumentException("The path leads through another outline.");
        }
        int number = TOP;
        for (int index : path.indexes()) {
            number = child(number, index);
        }
        return number;
    }

    /** Returns the number of the block that an offset of the source belongs to, {@link #TOP} where there is none. */
    public int at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        // Of several that start here, all but the last are empty.
        int last = found < 0 ? -found - 2 : found;
        while (found >= 0 && last + 1 < starts.length && starts[last + 1] == offset) {
            last++;
        }
        return last >= 0 && region(placed[last]).contains(offset) ? placed[last] : TOP;
    }

    /** Returns the blocks whose markers or text stand in a line, in reading order. */
    List<Integer> inLine(int line) {
        LineMap lines = outline.source().lines();
        if (line < 1 || line > lines.lineCount()) {
            return List.of();
        }
        int start = lines.start(line);
        int end = lines.end(line);
        int found = Arrays.binarySearch(starts, start);
        int from = Math.max(0, found < 0 ? -found - 2 : found);
        while (from > 0 && starts[from - 1] == starts[from]) {
            from--;
        }
        List<Integer> numbers = new ArrayList<>();
        for (int i = from; i < starts.length && starts[i] <= end; i++) {
            SourceSpan span = blocks[placed[i]].span().orElseThrow();
            if (span.start() < end && span.end() > start) {
                numbers.add(placed[i]);
            }
        }
        return numbers;
    }

    private SourceSpan region(int number) {
        return blocks[number].origin().orElseThrow().region();
    }
}
