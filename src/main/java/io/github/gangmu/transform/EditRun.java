package io.github.gangmu.transform;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.transform.Edits.Edit;
import io.github.gangmu.transform.Edits.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Does edits: lays the blocks out as nodes that know where they stood, then makes an outline of the nodes. */
final class EditRun {
    private final Outline outline;
    private final Map<List<Integer>, List<Edit>> edits = new HashMap<>();
    private final Set<List<Integer>> leaving = new HashSet<>();
    private final Set<List<Integer>> touched = new HashSet<>();
    private final Map<List<Integer>, List<Integer>> places = new HashMap<>();
    private final Set<List<Integer>> untouched = new HashSet<>();
    private int arrived;

    /**
     * A block on its way.
     *
     * @param was where it stood, null where it is new
     * @param below what stands under it now, null where nothing changed there
     */
    private record Node(
            @Nullable List<Integer> was,
            Block block,
            @Nullable List<Node> below,
            boolean replaced) {}

    EditRun(Outline outline, List<Edit> all) {
        this.outline = outline;
        for (Edit edit : all) {
            edits.computeIfAbsent(edit.at(), at -> new ArrayList<>()).add(edit);
            touch(edit.at());
            if (!edit.moved().isEmpty()) {
                leaving.add(edit.moved());
                touch(edit.moved());
            }
        }
        for (Edit edit : all) {
            check(edit);
        }
    }

    private void touch(List<Integer> path) {
        for (int size = 1; size <= path.size(); size++) {
            touched.add(path.subList(0, size));
        }
    }

    private void check(Edit edit) {
        List<Edit> here = edits.getOrDefault(edit.at(), List.of());
        if (edit.kind() == Kind.REPLACE
                && here.stream().filter(other -> other.kind() == Kind.REPLACE).count() > 1) {
            throw new IllegalArgumentException("This block is replaced or deleted twice: " + edit.at());
        }
        boolean under = edit.kind() == Kind.APPEND || edit.kind() == Kind.MOVE_UNDER;
        for (int size = 1; size <= edit.at().size(); size++) {
            boolean above = size < edit.at().size() || under;
            if (above && isReplaced(edit.at().subList(0, size)) && !leaves(edit.at(), size)) {
                throw new IllegalArgumentException(
                        "This block stands under one that is replaced or deleted: " + edit.at());
            }
        }
    }

    /** Returns whether a block, or one above it but below a size, moves away from under what is replaced. */
    private boolean leaves(List<Integer> path, int size) {
        for (int end = size + 1; end <= path.size(); end++) {
            if (leaving.contains(path.subList(0, end))) {
                return true;
            }
        }
        return false;
    }

    private boolean isReplaced(List<Integer> path) {
        return edits.getOrDefault(path, List.of()).stream().anyMatch(edit -> edit.kind() == Kind.REPLACE);
    }

    Edited run() {
        List<Block> top = outline.blocks();
        int letterhead = outline.letterhead().size();
        List<Node> before = children(List.of(), top, 0, letterhead);
        List<Node> after = children(List.of(), top, letterhead, top.size());
        if (arrived != leaving.size()) {
            throw new IllegalArgumentException(
                    "Blocks are moved under each other in a ring, or under what is deleted.");
        }
        List<Block> first = build(before, List.of(), 0);
        List<Block> others = build(after, List.of(), before.size());
        return new Edited(outline.withBlocks(first, others), places, untouched);
    }

    private List<Node> children(List<Integer> parent, List<Block> blocks, int from, int to) {
        List<Node> nodes = new ArrayList<>(to - from);
        for (int i = from; i < to; ) {
            List<Integer> path = joined(parent, i);
            Edit wrap = wrap(path);
            if (wrap == null) {
                place(path, blocks.get(i), nodes);
                i++;
                continue;
            }
            Block around = wrap.blocks().get(0);
            List<Node> below = made(around.blocks());
            for (int end = Math.min(to, i + wrap.count()); i < end; i++) {
                place(joined(parent, i), blocks.get(i), below);
            }
            nodes.add(new Node(null, around, below, false));
        }
        return nodes;
    }

    private @Nullable Edit wrap(List<Integer> path) {
        for (Edit edit : edits.getOrDefault(path, List.of())) {
            if (edit.kind() == Kind.WRAP) {
                return edit;
            }
        }
        return null;
    }

    private void place(List<Integer> path, Block block, List<Node> nodes) {
        List<Edit> here = edits.getOrDefault(path, List.of());
        put(here, Kind.BEFORE, Kind.MOVE_BEFORE, nodes);
        if (!leaving.contains(path)) {
            nodes.addAll(body(path, block));
        }
        put(here, Kind.AFTER, Kind.MOVE_AFTER, nodes);
    }

    private void put(List<Edit> here, Kind made, Kind moved, List<Node> nodes) {
        for (Edit edit : here) {
            if (edit.kind() == made) {
                nodes.addAll(made(edit.blocks()));
            } else if (edit.kind() == moved) {
                arrived++;
                BlockPath from = BlockPath.at(
                        outline,
                        edit.moved().stream().mapToInt(Integer::intValue).toArray());
                nodes.addAll(body(edit.moved(), from.block()));
            }
        }
    }

    private List<Node> body(List<Integer> path, Block block) {
        if (!touched.contains(path)) {
            return List.of(new Node(path, block, null, false));
        }
        List<Edit> here = edits.getOrDefault(path, List.of());
        for (Edit edit : here) {
            if (edit.kind() == Kind.REPLACE) {
                return edit.blocks().size() == 1
                        ? List.of(new Node(path, edit.blocks().get(0), null, true))
                        : made(edit.blocks());
            }
        }
        List<Node> below = children(path, block.blocks(), 0, block.blocks().size());
        put(here, Kind.APPEND, Kind.MOVE_UNDER, below);
        return List.of(new Node(path, block, below, false));
    }

    private static List<Node> made(List<Block> blocks) {
        List<Node> nodes = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            nodes.add(new Node(null, block, null, false));
        }
        return nodes;
    }

    private List<Block> build(List<Node> nodes, List<Integer> parent, int offset) {
        List<Block> blocks = new ArrayList<>(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            List<Integer> now = joined(parent, offset + i);
            if (node.was() != null) {
                places.put(node.was(), now);
                if (node.below() == null && !node.replaced()) {
                    untouched.add(node.was());
                }
            }
            blocks.add(node.below() == null ? node.block() : node.block().withBlocks(build(node.below(), now, 0)));
        }
        return blocks;
    }

    private static List<Integer> joined(List<Integer> path, int index) {
        List<Integer> all = new ArrayList<>(path.size() + 1);
        all.addAll(path);
        all.add(index);
        return all;
    }
}
