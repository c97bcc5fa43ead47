package io.github.gangmu.internal.parallel;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.Uninterruptibles;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Does the same work on each of many things, several at a time, and hands over the results in the order of the things. Work runs only so
 * far ahead of what was handed over that few results wait.
 */
public final class OrderedWork {
    private OrderedWork() {}

    /**
     * Returns the results, found on the common pool and, while it waits for the next one, by the thread that asks for them. Closing
     * the stream gives up what was not begun.
     */
    public static <T, R> Stream<R> inCommonPool(Collection<? extends T> things, Function<? super T, ? extends R> work) {
        return stream(new Results<>(things, work, ForkJoinPool.commonPool(), true));
    }

    /** Returns the results, found by the executor alone. Closing the stream gives up what was not begun. */
    public static <T, R> Stream<R> in(
            Executor executor, Collection<? extends T> things, Function<? super T, ? extends R> work) {
        return stream(new Results<>(things, work, executor, false));
    }

    /** Returns how many things are worked on, or wait to be handed over, at most. */
    static int ahead() {
        return 2 * Runtime.getRuntime().availableProcessors();
    }

    private static <R> Stream<R> stream(Results<?, R> results) {
        int characteristics = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(results, characteristics), false)
                .onClose(results::giveUp);
    }

    private static final class Results<T, R> implements Iterator<R> {
        private final Iterator<? extends T> things;
        private final Function<? super T, ? extends R> work;
        private final Executor executor;
        private final boolean helps;
        private final Deque<FutureTask<R>> tasks = new ArrayDeque<>();

        Results(
                Collection<? extends T> things,
                Function<? super T, ? extends R> work,
                Executor executor,
                boolean helps) {
            this.things = things.iterator();
            this.work = work;
            this.executor = executor;
            this.helps = helps;
        }

        @Override
        public boolean hasNext() {
            return !tasks.isEmpty() || things.hasNext();
        }

        @Override
        public R next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            while (things.hasNext() && tasks.size() < ahead()) {
                T thing = things.next();
                FutureTask<R> task = new FutureTask<>(() -> work.apply(thing));
                tasks.add(task);
                executor.execute(task);
            }
            FutureTask<R> first = tasks.element();
            if (helps) {
                // A task that another thread has begun, or finished, is not run again.
                for (Iterator<FutureTask<R>> left = tasks.iterator(); !first.isDone() && left.hasNext(); ) {
                    left.next().run();
                }
            }
            tasks.remove();
            return resultOf(first);
        }

        private static <R> R resultOf(FutureTask<R> task) {
            try {
                return Objects.requireNonNull(Uninterruptibles.getUninterruptibly(task));
            } catch (ExecutionException e) {
                Throwables.throwIfUnchecked(Objects.requireNonNull(e.getCause()));
                throw new IllegalStateException(e);
            }
        }

        void giveUp() {
            tasks.forEach(task -> task.cancel(false));
            tasks.clear();
        }
    }
}
