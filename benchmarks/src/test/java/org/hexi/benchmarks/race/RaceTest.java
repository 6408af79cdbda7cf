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
    void onTheSampleFeed() throws IOException {
        answersAgree(SampleFeed.read());
    }

    @Test
    void inACity() {
        answersAgree(CityNetwork.drawn(SEED));
    }

    /** Only naviqore misses ways, and only where changes take time. */
    private static void answersAgree(Timetabled source) {
        Race race = new Race(source, QUESTIONS, 1, SEED);
        Comparison comparison = race.compare();
        assertThat(comparison.differencesOf("hexi")).isEmpty();
        assertThat(comparison.differencesOf("otp")).isEmpty();
        assertThat(comparison.differencesOf("naviqore"))
                .allSatisfy(difference -> assertThat(difference.what()).startsWith("misses"));
        assertThat(comparison.ways()).isPositive();
        assertThat(race.control().differences()).isEmpty();
        System.out.printf(
                "routing peers: %s, %d questions of seed %d, %d alike, %d ways%n",
                source.name(), QUESTIONS, SEED, comparison.equal(), comparison.ways());
    }
}
