package io.github.gangmu.internal.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.util.concurrent.Uninterruptibles;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {
    private static final List<Integer> MANY = IntStream.range(0, 200).boxed().toList();

    @Test
    void handsOverResultsInOrder() {
        List<Integer> squares = MANY.stream().map(i -> i * i).toList();

        assertThat(OrderedWork.inCommonPool(MANY, i -> i * i)).isEqualTo(squares);
        assertThat(OrderedWork.in(Runnable::run, MANY, i -> i * i)).isEqualTo(squares);
        assertThat(OrderedWork.inCommonPool(List.<Integer>of(), i -> i)).isEmpty();
    }

    @Test
    void worksOnSeveralThingsAtOnce() {
        CountDownLatch both = new CountDownLatch(2);
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try {
            assertThat(OrderedWork.in(executor, List.of(1, 2), i -> {
                        both.countDown();
                        await(both);
                        return i;
                    }))
                    .containsExactly(1, 2);
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void runsOnlySoFarAhead() {
        AtomicInteger begun = new AtomicInteger();
        Iterator<Integer> results = OrderedWork.in(Runnable::run, MANY, i -> {
                    begun.incrementAndGet();
                    return i;
                })
                .iterator();

        assertThat(begun).hasValue(0);
        for (int i = 0; i < 20; i++) {
            assertThat(results.next()).isEqualTo(i);
            assertThat(begun.get()).isLessThanOrEqualTo(i + OrderedWork.ahead());
        }
    }

    @Test
    void theAskingThreadWorksWhereThePoolDoesNot() {
        Thread asking = Thread.currentThread();

        CountDownLatch helped = new CountDownLatch(1);
        Function<Integer, Thread> waitsForHelp = i -> {
            if (Thread.currentThread().equals(asking)) {
                helped.countDown();
            } else {
                Uninterruptibles.awaitUninterruptibly(helped);
            }
            return Thread.currentThread();
        };

        assertThat(OrderedWork.inCommonPool(MANY, waitsForHelp)).anyMatch(asking::equals);
        assertThat(OrderedWork.in(task -> startAndJoin(new Thread(task)), MANY, i -> Thread.currentThread()))
                .noneMatch(asking::equals);
    }

    @Test
    void closingGivesUpWhatWasNotBegun() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        AtomicInteger begun = new AtomicInteger();
        try (Stream<Integer> results = OrderedWork.in(
                task -> {
                    if (waiting.isEmpty()) {
                        task.run();
                    }
                    waiting.add(task);
                },
                MANY,
                i -> begun.incrementAndGet())) {
            assertThat(results.iterator().next()).isEqualTo(1);
        }
        waiting.forEach(Runnable::run);

        assertThat(begun).hasValue(1);
    }

    @Test
    void handsOverFailures() {
        Iterator<Integer> results = OrderedWork.in(Runnable::run, List.of(1, 0, 2), i -> i == 0 ? fail() : i)
                .iterator();

        assertThat(results.next()).isEqualTo(1);
        assertThatIllegalStateException().isThrownBy(results::next).withMessage("no outline");
        assertThat(results.next()).isEqualTo(2);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(results::next);
    }

    private static int fail() {
        throw new IllegalStateException("no outline");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void startAndJoin(Thread thread) {
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
