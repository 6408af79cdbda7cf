package org.hexi.hub.transport.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpareThreadsTest {
    private final SpareThreads threads = new SpareThreads();

    @Test
    void outcomesComeInTheOrderOfTheWork() {
        List<Supplier<Integer>> work = IntStream.range(0, 200)
                .mapToObj(n -> (Supplier<Integer>) () -> n)
                .toList();
        assertThat(threads.all(work)).isEqualTo(IntStream.range(0, 200).boxed().toList());
    }

    @Test
    void aSecondThreadTakesAPieceWhileTheCallerIsBusy() {
        CountDownLatch taken = new CountDownLatch(1);
        List<Supplier<Boolean>> work = List.of(() -> isReached(taken), () -> {
            taken.countDown();
            return true;
        });
        assertThat(threads.all(work)).containsExactly(true, true);
    }

    @Test
    void whatAPieceThrowsIsThrown() {
        List<Supplier<String>> work = List.of(() -> "fine", () -> {
            throw new IllegalArgumentException("second");
        });
        assertThatThrownBy(() -> threads.all(work))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("second");
    }

    private static boolean isReached(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
