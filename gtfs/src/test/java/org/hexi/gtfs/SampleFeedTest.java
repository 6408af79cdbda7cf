package org.hexi.gtfs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.hexi.engine.kernel.Issue;
import org.junit.jupiter.api.Test;

/**
 * The sample feed that stands beside the GTFS reference, as a library for tests carries it. What is expected is counted in its files
 * line by line, without the reader.
 */
class SampleFeedTest {
    private static final String SAMPLE = "/org/naviqore/gtfs/schedule/sample-feed-1.zip";

    private final byte[] archive = archive();
    private final Map<String, List<String>> lines = lines(archive);

    @Test
    void asManyOfEachAsTheFilesHaveRows() {
        FeedReading reading = FeedText.read(archive, ReadingLimits.DEFAULT);
        assertThat(reading.errors()).isEmpty();
        Feed feed = reading.feed().orElseThrow();
        assertThat(feed.agencies()).hasSize(rows("agency.txt")).hasSize(1);
        assertThat(feed.stops()).hasSize(rows("stops.txt")).hasSize(9);
        assertThat(feed.routes()).hasSize(rows("routes.txt")).hasSize(5);
        assertThat(feed.services()).hasSize(rows("calendar.txt")).hasSize(2);
        assertThat(feed.trips()).hasSize(rows("trips.txt")).hasSize(11);
        assertThat(feed.transfers()).hasSize(rows("transfers.txt")).hasSize(5);
        assertThat(feed.trips().stream().mapToInt(trip -> trip.times().size()).sum())
                .isEqualTo(rows("stop_times.txt"))
                .isEqualTo(28);
        assertThat(feed.trips().stream()
                        .mapToInt(trip -> trip.frequencies().size())
                        .sum())
                .isEqualTo(rows("frequencies.txt"))
                .isEqualTo(11);
    }

    @Test
    void itsRowsThatEndEarlyAndItsMisspeltColumnAreTold() {
        FeedReading reading = FeedText.read(archive, ReadingLimits.DEFAULT);
        List<String> calls = linesOf("stop_times.txt");
        long shortRows = calls.stream()
                .filter(line -> commas(line) < commas(calls.getFirst()))
                .count();
        assertThat(reading.issues())
                .filteredOn(issue -> issue.code().equals("gtfs.row.short"))
                .hasSize((int) shortRows);
        assertThat(reading.issues())
                .filteredOn(issue -> issue.code().equals("gtfs.column.unknown"))
                .extracting(Issue::value)
                .containsExactly("drop_off_time");
    }

    @Test
    void aDayOfTheCityLoop() {
        Feed feed = FeedText.read(archive, ReadingLimits.DEFAULT).feed().orElseThrow();
        Trip loop = feed.findTrip("CITY1").orElseThrow();
        // by hand from frequencies.txt: 4 runs to 8, 12 to 10, 12 to 16, 18 to 19, 6 to 22
        assertThat(loop.runs()).hasSize(4 + 12 + 12 + 18 + 6).allMatch(run -> !run.exact());
        assertThat(loop.times().arrivalSeconds(4)).isEqualTo(6 * 3_600 + 26 * 60);
        assertThat(feed.stops().get(loop.times().stop(4)).id()).isEqualTo("EMSI");
        ServiceDays week = feed.findService("FULLW").orElseThrow();
        assertThat(week.runsOn(LocalDate.parse("2007-06-04"))).isFalse();
        assertThat(week.between(LocalDate.parse("2007-01-01"), LocalDate.parse("2007-12-31")))
                .hasSize(364);
        assertThat(feed.findService("WE")
                        .orElseThrow()
                        .between(LocalDate.parse("2007-06-01"), LocalDate.parse("2007-06-10")))
                .containsExactly(
                        LocalDate.parse("2007-06-02"),
                        LocalDate.parse("2007-06-03"),
                        LocalDate.parse("2007-06-09"),
                        LocalDate.parse("2007-06-10"));
        assertThat(feed.clock().at(LocalDate.parse("2007-07-02"), loop.times().firstDepartureSeconds()))
                .isEqualTo("2007-07-02T13:00:00Z");
    }

    private int rows(String name) {
        return linesOf(name).size() - 1;
    }

    private List<String> linesOf(String name) {
        return Objects.requireNonNull(lines.get(name));
    }

    private static long commas(String line) {
        return line.chars().filter(one -> one == ',').count();
    }

    private static byte[] archive() {
        try (InputStream sample = SampleFeedTest.class.getResourceAsStream(SAMPLE)) {
            return Objects.requireNonNull(sample).readAllBytes();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Map<String, List<String>> lines(byte[] archive) {
        Map<String, List<String>> lines = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                lines.put(
                        entry.getName(),
                        text.lines().filter(line -> !line.isBlank()).toList());
            }
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return lines;
    }
}
