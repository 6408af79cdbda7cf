package org.hexi.benchmarks.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.hexi.benchmarks.feed.CityNetwork;
import org.hexi.benchmarks.feed.SampleFeed;
import org.hexi.benchmarks.feed.Timetabled;
import org.junit.jupiter.api.Test;

/** What the page on performance says of answers, on a few questions. */
class RaceTest {
    private static final int QUESTIONS = Boolean.getBoolean("hexi.long") ? 2000 : 20;
    private static final long SEED = 7;

    @Test
    void onTheSampleFeedAllAnswerAlike() throws IOException {
        Race race = new Race(SampleFeed.read(), QUESTIONS, 1, SEED);
        Comparison comparison = race.compare();
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.equal()).isEqualTo(QUESTIONS);
        assertThat(comparison.ways()).isPositive();
    }

    @Test
    void inACityOnlyNaviqoreMissesWaysAndOnlyWhereChangesTakeTime() {
        Timetabled city = CityNetwork.drawn(SEED);
        Race race = new Race(city, QUESTIONS, 1, SEED);
        Comparison comparison = race.compare();
        assertThat(comparison.differencesOf("hexi")).isEmpty();
        assertThat(comparison.differencesOf("otp")).isEmpty();
        assertThat(comparison.differencesOf("naviqore"))
                .allSatisfy(difference -> assertThat(difference.what()).startsWith("misses"));
        assertThat(comparison.ways()).isGreaterThan(QUESTIONS / 2);
        Comparison control = race.control();
        assertThat(control.differences()).isEmpty();
        System.out.printf(
                "routing peers: city of seed %d, %d questions, %d alike, %d ways%n",
                SEED, QUESTIONS, comparison.equal(), comparison.ways());
    }
}
