package org.hexi.engine.routing.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hexi.engine.routing.api.CriteriaUnits;
import org.hexi.engine.routing.api.Front;
import org.hexi.engine.routing.api.Journey;
import org.junit.jupiter.api.Test;

/** The engine and its twin find the same fronts, on small networks and on some that are too big to be written out. */
class TwinTest {
    private static final long FIRST_SEED = 5_150_000;
    private static final int CASES = Boolean.getBoolean("hexi.long") ? 20_000 : 2000;
    private static final int LIMITED_CASES = CASES / 4;

    @Test
    void engineAndTwinFindTheSameFronts() {
        int vectors = 0;
        int widest = 0;
        int empty = 0;
        int labels = 0;
        for (RandomCase given : cases(FIRST_SEED, CASES).toList()) {
            Twin twin = twin(given);
            SortedSet<CriteriaUnits> expected = twin.front();
            assertThat(given.plan())
                    .as("seed %d of %d places", given.seed(), given.places().size())
                    .satisfies(front -> same(front, expected));
            vectors += expected.size();
            widest = Math.max(widest, expected.size());
            empty += expected.isEmpty() ? 1 : 0;
            labels = Math.max(labels, twin.labels());
        }
        assertThat(vectors).as("fronts worth comparing").isGreaterThan(CASES);
        System.out.printf(
                "routing twin: %d networks from seed %d equal, every second one large, %d vectors, widest front %d, "
                        + "%d empty, at most %d labels%n",
                CASES, FIRST_SEED, vectors, widest, empty, labels);
    }

    @Test
    void engineAndTwinAgreeUnderALimitOfLegs() {
        cases(FIRST_SEED + CASES, LIMITED_CASES).forEach(drawn -> {
            int limit = 1 + (int) (drawn.seed() / 2 % 4);
            RandomCase given = drawn.with(drawn.query().withMaxLegs(limit));
            assertThat(given.plan())
                    .as("seed %d, %d legs", given.seed(), limit)
                    .satisfies(front -> same(front, twin(given).front()));
        });
    }

    private static Stream<RandomCase> cases(long firstSeed, int count) {
        return LongStream.range(firstSeed, firstSeed + count)
                .mapToObj(seed -> seed % 2 == 0 ? RandomCase.of(seed) : RandomCase.large(seed));
    }

    private static Twin twin(RandomCase given) {
        return new Twin(given.records(), given.query(), given.pricing(), given.world());
    }

    private static void same(Front front, SortedSet<CriteriaUnits> expected) {
        assertThat(front.journeys()).extracting(Journey::units).containsExactlyElementsOf(expected);
    }
}
