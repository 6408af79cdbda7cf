package org.hexi.gtfs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written reads back, and the same feed is always the same file. */
class FeedWritingTest {
    private static final long SEED = 20260302;

    @Test
    void aFeedReadsBackEqual() throws IOException {
        for (FeedText text : List.of(FeedText.sound(), FeedText.rich())) {
            Feed feed = text.feed();
            FeedReading again = FeedText.read(written(feed), ReadingLimits.DEFAULT);
            assertThat(again.issues()).isEmpty();
            assertThat(again.feed()).contains(feed);
        }
    }

    @Test
    void theOrderOfRowsAndTheClockOfTheMachineLeaveNoTrace() throws IOException {
        byte[] expected = written(FeedText.rich().feed());
        Random random = new Random(SEED);
        TimeZone zone = TimeZone.getDefault();
        try {
            for (int round = 0; round < 20; round++) {
                TimeZone.setDefault(TimeZone.getTimeZone(round % 2 == 0 ? "Asia/Shanghai" : "America/Lima"));
                FeedText shuffled = FeedText.rich();
                for (String name : FeedText.rich().files().keySet()) {
                    shuffled = shuffled.with(name, shuffled(shuffled.text(name), random));
                }
                assertThat(written(shuffled.feed())).isEqualTo(expected);
            }
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theLanguageOfTheMachineLeavesNoTrace() throws IOException {
        byte[] expected = written(FeedText.rich().feed());
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(written(FeedText.rich().feed())).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
        }
    }

    private static String shuffled(String text, Random random) {
        List<String> rows = new ArrayList<>(text.lines().skip(1).toList());
        Collections.shuffle(rows, random);
        return text.lines().findFirst().orElseThrow() + "\n" + String.join("\n", rows) + "\n";
    }

    @Test
    void aFeedMadeByAProgramIsWrittenToAFile(@TempDir Path folder) throws IOException {
        Agency agency = new Agency("", "Barges", "https://barge.example", ZoneId.of("Europe/Amsterdam"));
        Route route = new Route("RHINE", agency, "", "Rotterdam - Duisburg", new RouteType(1000));
        ServiceDays service = ServiceDays.on("ONCE", List.of(LocalDate.parse("2026-03-02")));
        StopTimes times =
                new StopTimesBuilder().call(1, 0, 0).call(0, 90_000, 90_000).build();
        Feed feed = new Feed(
                List.of(agency),
                List.of(stop("DUI", 51.43), stop("RTM", 1e-7)),
                List.of(route),
                List.of(service),
                List.of(new Trip("B1", route, service, "", "", "", times, List.of())),
                List.of(),
                Optional.empty());
        Path file = folder.resolve("barges.zip");
        FeedWriting.write(feed, file);
        FeedWriting.write(feed, file);

        assertThat(ReadingFeeds.read(file).issues()).isEmpty();
        assertThat(ReadingFeeds.read(file).feed()).contains(feed);
        assertThat(Files.size(file)).isLessThan(2_000);
    }

    private static Stop stop(String id, double latitudeDegrees) {
        Position position = new Position(latitudeDegrees, 5);
        return new Stop(id, id, Optional.of(position), LocationType.STOP, "", "", Optional.empty(), "");
    }

    private static byte[] written(Feed feed) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FeedWriting.write(feed, bytes);
        return bytes.toByteArray();
    }
}
