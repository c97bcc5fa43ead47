package io.github.gangmu.ast;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Walks that give one path at a time and hold no more than the way to it. */
final class Traversal {
    private static final int ORDER = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;

    private Traversal() {}

    /** Returns all blocks of an outline, each after those under it. */
    static Stream<BlockPath> childrenFirst(Outline outline) {
        Deque<BlockPath> open = new ArrayDeque<>();
        return stream(new AbstractSpliterator<>(Long.MAX_VALUE, ORDER) {
            private boolean started;

            @Override
            public boolean tryAdvance(Consumer<? super BlockPath> action) {
                if (!started) {
                    started = true;
                    if (!outline.blocks().isEmpty()) {
                        descend(BlockPath.at(outline, 0));
                    }
                }
                BlockPath next = open.poll();
                if (next == null) {
                    return false;
                }
                next.next().ifPresent(this::descend);
                action.accept(next);
                return true;
            }

            private void descend(BlockPath from) {
                BlockPath at = from;
                open.push(at);
                while (!at.block().blocks().isEmpty()) {
                    at = at.child(0);
                    open.push(at);
                }
            }
        });
    }

    /** Returns all blocks of an outline, all of one level before those of the next. */
    static Stream<BlockPath> levelByLevel(Outline outline) {
        ReadingOrder order = outline.readingOrder();
        int[] queue = new int[order.size()];
        int top = order.childCount(ReadingOrder.TOP);
        for (int i = 0; i < top; i++) {
            queue[i] = order.child(ReadingOrder.TOP, i);
        }
        return stream(new AbstractSpliterator<>(Long.MAX_VALUE, ORDER) {
            private int at;
            private int end = top;

            @Override
            public boolean tryAdvance(Consumer<? super BlockPath> action) {
                if (at == end) {
                    return false;
                }
                int number = queue[at++];
                int children = order.childCount(number);
                for (int i = 0; i < children; i++) {
                    queue[end++] = order.child(number, i);
                }
                action.accept(order.path(number));
                return true;
            }
        });
    }

    /** Returns all blocks below a path, as they are read. */
    static Stream<BlockPath> below(BlockPath path) {
        Deque<BlockPath> open = new ArrayDeque<>();
        pushChildren(path, open);
        return stream(new AbstractSpliterator<>(Long.MAX_VALUE, ORDER) {
            @Override
            public boolean tryAdvance(Consumer<? super BlockPath> action) {
                BlockPath next = open.poll();
                if (next == null) {
                    return false;
                }
                // Only the next sibling waits, not all of them.
                next.next().ifPresent(open::push);
                pushChildren(next, open);
                action.accept(next);
                return true;
            }
        });
    }

    private static void pushChildren(BlockPath path, Deque<BlockPath> open) {
        if (!path.block().blocks().isEmpty()) {
            open.push(path.child(0));
        }
    }

    /** Shows each block to a visitor on the way in and on the way out, and does as it says. */
    static boolean walk(Outline outline, PathVisitor visitor) {
        Deque<BlockPath> open = new ArrayDeque<>();
        List<Block> top = outline.blocks();
        BlockPath at = top.isEmpty() ? null : BlockPath.at(outline, 0);
        while (at != null) {
            VisitResult entered = visitor.enter(at);
            if (entered == VisitResult.STOP) {
                return false;
            }
            if (entered == VisitResult.CONTINUE && !at.block().blocks().isEmpty()) {
                open.push(at);
                at = at.child(0);
                continue;
            }
            BlockPath next = null;
            while (next == null) {
                if (visitor.leave(at) == VisitResult.STOP) {
                    return false;
                }
                next = at.next().orElse(null);
                if (next == null) {
                    if (open.isEmpty()) {
                        return true;
                    }
                    at = open.pop();
                }
            }
            at = next;
        }
        return true;
    }

    private static Stream<BlockPath> stream(Spliterator<BlockPath> paths) {
        return StreamSupport.stream(paths, false);
    }
}
