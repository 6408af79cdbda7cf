package org.hexi.gtfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hexi.engine.kernel.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a feed becomes, and the legal but unusual ways in which feeds are written. */
class ReadingFeedsTest {
    @Test
    void aSoundFeedIsReadWithoutAnyIssue() {
        FeedReading reading = FeedText.sound().read();

        assertThat(reading.issues()).isEmpty();
        assertThat(reading.issuesLeftOut()).isZero();
        Feed feed = reading.feed().orElseThrow();
        assertThat(feed.agencies())
                .containsExactly(new Agency("G", "Gansu Rail", "https://rail.example", ZoneId.of("Asia/Shanghai")));
        assertThat(feed.stops()).extracting(Stop::id).containsExactly("J", "L", "Z");
        assertThat(feed.findStop("L").orElseThrow().position()).contains(new Position(36.06, 103.83));
        assertThat(feed.findRoute("R").orElseThrow().mode()).isEqualTo(Mode.RAIL);
        Trip night = feed.findTrip("T2").orElseThrow();
        assertThat(night.times().size()).isEqualTo(3);
        assertThat(night.times().stop(0)).isEqualTo(feed.stopNumber("L").orElseThrow());
        assertThat(night.times().departureSeconds(1)).isEqualTo(24 * 3600 + 600);
        assertThat(night.times().lastArrivalSeconds()).isEqualTo(26 * 3600 + 1800);
        assertThat(night.runs()).containsExactly(new TripRun(0, true));
        assertThat(night.service().runsOn(LocalDate.parse("2026-03-02"))).isTrue();
        assertThat(night.service().runsOn(LocalDate.parse("2026-03-01"))).isFalse();
        assertThat(feed.clock().at(LocalDate.parse("2026-03-02"), night.times().lastArrivalSeconds()))
                .isEqualTo("2026-03-02T18:30:00Z");
    }

    @Test
    void tripsAtTheSameStopsShareThem() {
        Feed feed = FeedText.sound().feed();
        assertThat(feed.trips()
                        .getFirst()
                        .times()
                        .hasPatternOf(feed.trips().getLast().times()))
                .isTrue();
    }

    @Test
    void everythingOfARichFeedIsKept() {
        FeedReading reading = FeedText.rich().read();

        assertThat(reading.issues()).isEmpty();
        Feed feed = reading.feed().orElseThrow();
        Stop platform = feed.findStop("L").orElseThrow();
        assertThat(platform.zone()).isEqualTo("1");
        assertThat(platform.parentStation()).isEqualTo("LS");
        assertThat(platform.platform()).isEqualTo("7");
        assertThat(feed.findStop("LS").orElseThrow().timeZone()).contains(ZoneId.of("Asia/Urumqi"));
        assertThat(feed.findStop("LE").orElseThrow().name()).isEqualTo("Lanzhou, south door");
        assertThat(feed.findStop("LN").orElseThrow().position()).isEmpty();
        assertThat(feed.findStop("Z").orElseThrow().name()).isEqualTo("Zhangye \"west\"");
        assertThat(feed.findStop("J").orElseThrow().name()).isEqualTo("嘉峪关");
        StopTimes times = feed.findTrip("T1").orElseThrow().times();
        assertThat(times.dropOff(0)).isEqualTo(Boarding.NOT_AVAILABLE);
        assertThat(times.pickup(1)).isEqualTo(Boarding.BY_PHONE);
        assertThat(times.dropOff(1)).isEqualTo(Boarding.BY_DRIVER);
        assertThat(times.pickup(2)).isEqualTo(Boarding.NOT_AVAILABLE);
        assertThat(feed.findTrip("T2").orElseThrow().times().pickup(2)).isEqualTo(Boarding.REGULAR);
        assertThat(feed.transfers())
                .containsExactly(
                        new Transfer(
                                new TransferEnd("", "", "T1"),
                                new TransferEnd("", "", "T2"),
                                TransferKind.STAY_ABOARD,
                                OptionalInt.empty()),
                        new Transfer(
                                TransferEnd.atStop("LS"),
                                TransferEnd.atStop("Z"),
                                TransferKind.MINIMUM_TIME,
                                OptionalInt.of(600)),
                        new Transfer(
                                TransferEnd.atStop("Z"),
                                TransferEnd.atStop("Z"),
                                TransferKind.RECOMMENDED,
                                OptionalInt.empty()));
        FeedInfo info = feed.info().orElseThrow();
        assertThat(info.version()).isEqualTo("7");
        assertThat(info.last()).contains(LocalDate.parse("2026-12-31"));
    }

    @Test
    void frequenciesAreExpandedFromTheirStartToBeforeTheirEnd() {
        Trip trip = FeedText.rich().feed().findTrip("T3").orElseThrow();
        // the pattern leaves at 05:00; runs leave at 06:00, 06:30, 07:00, 07:30 exactly and about 08:00
        assertThat(trip.runs())
                .containsExactly(
                        new TripRun(3600, true),
                        new TripRun(5400, true),
                        new TripRun(7200, true),
                        new TripRun(9000, true),
                        new TripRun(10800, false));
    }

    @Test
    void theOnlyAgencyNeedsNoId() {
        Feed feed = FeedText.sound()
                .with(
                        "agency.txt",
                        "agency_name,agency_url,agency_timezone\nGansu Rail,https://rail.example,Asia/Shanghai\n")
                .with("routes.txt", "route_id,route_short_name,route_type\nR,West,2\n")
                .feed();
        assertThat(feed.routes().getFirst().agency().name()).isEqualTo("Gansu Rail");
        assertThat(feed.agencies().getFirst().id()).isEmpty();
    }

    @Test
    void aRouteWithoutAgencyBelongsToTheOnlyOne() {
        Feed feed = FeedText.sound().replacing("routes.txt", "R,G,", "R,,").feed();
        assertThat(feed.routes().getFirst().agency().id()).isEqualTo("G");
    }

    @Test
    void markOfByteOrderAndCarriageReturnsAreNoPartOfTheText() {
        FeedText odd = FeedText.sound();
        for (String name : odd.files().keySet()) {
            odd = odd.with(name, "\ufeff" + odd.text(name).replace("\n", "\r\n"));
        }
        assertThat(odd.read().issues()).isEmpty();
        assertThat(odd.feed()).isEqualTo(FeedText.sound().feed());
    }

    @Test
    void linesAreThoseOfTheFileAfterQuotedLineBreaks() {
        FeedReading reading = FeedText.sound()
                .with(
                        "stops.txt",
                        "stop_id,stop_name,stop_lat,stop_lon\r\nL,\"Lan\r\nzhou\",36,103\r\nZ,Z,1,1\r\nJ,J,95,1\r\n")
                .read();
        assertThat(reading.errors())
                .extracting(Issue::code, Issue::row)
                .containsExactly(tuple("gtfs.stop.position", 5L));
    }

    @Test
    void quotedLineBreaksBelongToTheName() {
        Feed feed = FeedText.sound()
                .replacing("stops.txt", "L,Lanzhou,", "L,\"Lan\nzhou\",")
                .feed();
        assertThat(feed.findStop("L").orElseThrow().name()).isEqualTo("Lan\nzhou");
    }

    @Test
    void columnsStandInAnyOrderAndStrangeOnesAreNoted() {
        FeedReading reading = FeedText.sound()
                .with("routes.txt", "colour,route_type,route_short_name,route_id, agency_id\nred, 2 ,West, R ,G\n")
                .read();
        assertThat(reading.feed()).isPresent();
        assertThat(reading.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("gtfs.column.unknown");
            assertThat(issue.severity()).isEqualTo(Issue.Severity.NOTE);
            assertThat(issue.column()).isEqualTo("routes.txt");
            assertThat(issue.value()).isEqualTo("colour");
        });
    }

    @Test
    void filesOfTheReferenceThatAreNotReadAreLeftAloneAndStrangeOnesNoted() {
        FeedReading reading = FeedText.sound()
                .with("shapes.txt", "not even a table \"")
                .with("readme.md", "hello")
                .read();
        assertThat(reading.feed()).isPresent();
        assertThat(reading.issues())
                .extracting(Issue::code, Issue::column)
                .containsExactly(tuple("gtfs.file.unknown", "readme.md"));
    }

    @Test
    void callsAreOrderedByTheirSequenceAndGapsMeanNothing() {
        FeedReading reading = FeedText.sound().with("stop_times.txt", """
                        trip_id,arrival_time,departure_time,stop_id,stop_sequence
                        T2,26:30:00,26:30:00,J,900
                        T1,14:30:00,14:30:00,J,30
                        T2,20:00:00,20:00:00,L,0
                        T1,08:00:00,08:00:00,L,7
                        T1,12:00:00,12:10:00,Z,20
                        T2,24:00:00,24:10:00,Z,5
                        """).read();
        assertThat(reading.issues()).isEmpty();
        assertThat(reading.feed()).contains(FeedText.sound().feed());
    }

    @Test
    void aLoopCallsTwiceAtAStop() {
        Feed feed = FeedText.sound()
                .and("stop_times.txt", "T1,16:00:00,16:00:00,L,4")
                .feed();
        StopTimes times = feed.findTrip("T1").orElseThrow().times();
        assertThat(times.stop(0)).isEqualTo(times.stop(3));
    }

    @Test
    void datesAloneAreEnough() {
        Feed feed = FeedText.sound()
                .without("calendar.txt")
                .with("calendar_dates.txt", "service_id,date,exception_type\nWD,20260301,1\nWD,20260228,1\n")
                .feed();
        assertThat(feed.services().getFirst().weekly()).isEmpty();
        assertThat(feed.services().getFirst().added())
                .containsExactly(LocalDate.parse("2026-02-28"), LocalDate.parse("2026-03-01"));
    }

    @Test
    void optionalFilesMayBeEmpty() {
        FeedReading reading = FeedText.sound()
                .with("transfers.txt", "")
                .with("frequencies.txt", "trip_id,start_time,end_time,headway_secs\n")
                .with("calendar_dates.txt", "\n\n")
                .with("feed_info.txt", "feed_publisher_name,feed_publisher_url,feed_lang\n")
                .read();
        assertThat(reading.issues()).isEmpty();
        assertThat(reading.feed()).contains(FeedText.sound().feed());
    }

    @Test
    void aTripWithOneCallIsLeftOutWithAWarningAndTransfersGoWithIt() {
        FeedReading reading = FeedText.rich()
                .and("trips.txt", "R,WD,T4,,,")
                .and("trips.txt", "R,WD,T5,,,")
                .and("stop_times.txt", "T4,08:00:00,08:00:00,L,1,,")
                .and("transfers.txt", "L,L,T4,T1,0,")
                .read();
        assertThat(reading.feed().orElseThrow().trips()).hasSize(3);
        assertThat(reading.feed().orElseThrow().transfers()).hasSize(3);
        assertThat(reading.issues())
                .extracting(Issue::code, Issue::row, Issue::severity)
                .containsExactly(
                        tuple("gtfs.trip.short", 5L, Issue.Severity.WARNING),
                        tuple("gtfs.trip.short", 6L, Issue.Severity.WARNING),
                        tuple("gtfs.transfer.leftout", 5L, Issue.Severity.WARNING));
    }

    @Test
    void aFeedWithoutAnyTripThatCallsTwiceIsNone() {
        FeedReading reading = FeedText.sound()
                .with(
                        "stop_times.txt",
                        "trip_id,arrival_time,departure_time,stop_id,stop_sequence\nT1,08:00:00,08:00:00,L,1\n")
                .read();
        assertThat(reading.feed()).isEmpty();
        assertThat(reading.issues())
                .extracting(Issue::code)
                .containsExactly("gtfs.trip.none", "gtfs.trip.short", "gtfs.trip.short");
    }

    @Test
    void theFeedMayLieInOneFolderOfTheZip() {
        FeedText sound = FeedText.sound();
        FeedText inside = new FeedText(Map.of());
        for (String name : sound.files().keySet()) {
            inside = inside.with("export/2026/" + name, sound.text(name));
        }
        FeedReading reading = inside.with("__MACOSX/export/._agency.txt", "x")
                .with("readme.txt", "x")
                .read();
        assertThat(reading.issues()).isEmpty();
        assertThat(reading.feed()).contains(sound.feed());
    }

    @Test
    void theNameOfTheFolderMayBeInAnyEncoding() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, Charset.forName("GBK"))) {
            for (Map.Entry<String, byte[]> file : FeedText.rich().files().entrySet()) {
                zip.putNextEntry(new ZipEntry("兰州/" + file.getKey()));
                zip.write(file.getValue());
            }
        }
        assertThat(FeedText.read(bytes.toByteArray(), ReadingLimits.DEFAULT).feed())
                .contains(FeedText.rich().feed());
    }

    @Test
    void aFolderIsReadLikeAZip(@TempDir Path folder) throws Exception {
        for (Map.Entry<String, byte[]> file : FeedText.rich().files().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        FeedReading reading = ReadingFeeds.read(folder);
        assertThat(reading.issues()).isEmpty();
        assertThat(reading.feed()).contains(FeedText.rich().feed());
    }

    @Test
    void callsWithoutTimesAreSpreadEvenlyBetweenTimedOnes() {
        assertThat(interpolated("", "", "", "", "")).containsExactly(0, 2400, 4800, 7200, 7500, 7800, 8100);
    }

    @Test
    void distancesAlongTheShapeWeighTheSpread() {
        // the first gap is measured, the second is not: its last distance is missing
        assertThat(interpolated("0", "1", "4", "6", "7")).containsExactly(0, 1200, 4800, 7200, 7500, 7800, 8100);
    }

    @Test
    void distancesThatDoNotGrowAreNotUsed() {
        assertThat(interpolated("0", "5", "4", "6", "7")).containsExactly(0, 2400, 4800, 7200, 7500, 7800, 8100);
    }

    /** Departures after the first of a train timed at its first, fourth and last call only; it waits 0 s at the fourth. */
    private static List<Integer> interpolated(String... distances) {
        Feed feed = FeedText.sound()
                .with("stops.txt", "stop_id,stop_lat,stop_lon\nA,1,1\nB,1,2\nC,1,3\nD,1,4\nE,1,5\nF,1,6\nH,1,7\n")
                .with("stop_times.txt", """
                        trip_id,arrival_time,departure_time,stop_id,stop_sequence,shape_dist_traveled
                        T1,,10:00:00,A,1,%s
                        T1,,,B,2,%s
                        T1,,,C,3,%s
                        T1,12:00:00,,D,4,%s
                        T1,,,E,5,%s
                        T1,,,F,6,
                        T1,12:15:00,,H,7,
                        """.formatted((Object[]) distances))
                .feed();
        StopTimes times = feed.findTrip("T1").orElseThrow().times();
        return IntStream.range(0, times.size())
                .map(call -> times.departureSeconds(call) - times.firstDepartureSeconds())
                .boxed()
                .toList();
    }

    @Test
    void aMissingPathIsAnIssueToo() {
        FeedReading reading = ReadingFeeds.read(Path.of("no-such-feed.zip"));
        assertThat(reading.feed()).isEqualTo(Optional.empty());
        assertThat(reading.errors()).extracting(Issue::code).containsExactly("gtfs.feed.unreadable");
    }
}
