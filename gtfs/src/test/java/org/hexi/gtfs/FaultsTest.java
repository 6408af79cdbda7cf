package org.hexi.gtfs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Issue.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One feed for each rule, wrong in nothing else: which issue is told, and where. */
class FaultsTest {
    private static final FeedText SOUND = FeedText.sound();
    private static final FeedText RICH = FeedText.rich();

    static Stream<Arguments> errors() {
        return Stream.of(
                // files and columns
                one("gtfs.file.missing", 0, "agency.txt", SOUND.without("agency.txt")),
                one("gtfs.file.missing", 0, "stops.txt", SOUND.without("stops.txt")),
                one("gtfs.file.missing", 0, "routes.txt", SOUND.without("routes.txt")),
                one("gtfs.file.missing", 0, "trips.txt", SOUND.without("trips.txt")),
                one("gtfs.file.missing", 0, "stop_times.txt", SOUND.without("stop_times.txt")),
                one("gtfs.file.missing", 0, "calendar.txt", SOUND.without("calendar.txt")),
                one("gtfs.file.empty", 0, "stops.txt", SOUND.with("stops.txt", "")),
                one("gtfs.file.empty", 0, "stop_times.txt", SOUND.with("stop_times.txt", "trip_id,stop_sequence\n")),
                one("gtfs.file.encoding", 1, "agency.txt", SOUND.with("agency.txt", new byte[] {'a', (byte) 0xe9, '\n'
                })),
                one(
                        "gtfs.file.syntax",
                        3,
                        "routes.txt",
                        SOUND.and("routes.txt", "R2,G,\"never closed,x,2").and("routes.txt", "")),
                one(
                        "gtfs.column.missing",
                        1,
                        "stops.txt/stop_id",
                        SOUND.replacing("stops.txt", "stop_id", "stop_code")),
                one("gtfs.column.missing", 1, "calendar.txt/sunday", SOUND.replacing("calendar.txt", "sunday", "")),
                one(
                        "gtfs.column.duplicate",
                        1,
                        "stops.txt/stop_name",
                        SOUND.replacing("stops.txt", "stop_lat", "stop_name")),
                one("gtfs.row.long", 3, "routes.txt", SOUND.and("routes.txt", "R2,G,a,b,2,3")),
                one("gtfs.cell.missing", 3, "routes.txt/route_type", SOUND.and("routes.txt", "R2,G,a,b,")),
                one(
                        "gtfs.cell.missing",
                        8,
                        "stop_times.txt/stop_id",
                        SOUND.and("stop_times.txt", "T1,15:00:00,15:00:00,,4")),
                one("gtfs.cell.control", 3, "routes.txt/route_long_name", SOUND.and("routes.txt", "R2,G,a,b\u0000,2")),
                // agencies
                one(
                        "gtfs.agency.duplicate",
                        3,
                        "agency.txt/agency_id",
                        SOUND.and("agency.txt", "G,Other,https://o.example,Asia/Shanghai")),
                one(
                        "gtfs.agency.ambiguous",
                        3,
                        "agency.txt/agency_id",
                        SOUND.and("agency.txt", ",Other,https://o.example,Asia/Shanghai")),
                one(
                        "gtfs.agency.ambiguous",
                        3,
                        "routes.txt/agency_id",
                        SOUND.and("agency.txt", "H,Other,https://o.example,Asia/Shanghai")
                                .and("routes.txt", "R2,,a,b,2")),
                one(
                        "gtfs.agency.zones",
                        3,
                        "agency.txt/agency_timezone",
                        SOUND.and("agency.txt", "H,Other,https://o.example,Europe/Berlin")),
                one(
                        "gtfs.zone.unknown",
                        2,
                        "agency.txt/agency_timezone",
                        SOUND.replacing("agency.txt", "Asia/Shanghai", "Asia/Lanzhou")),
                one(
                        "gtfs.zone.unknown",
                        2,
                        "agency.txt/agency_timezone",
                        SOUND.replacing("agency.txt", "Asia/Shanghai", "UTC+8")),
                one("gtfs.agency.unknown", 3, "routes.txt/agency_id", SOUND.and("routes.txt", "R2,X,a,b,2")),
                // stops
                one("gtfs.stop.duplicate", 5, "stops.txt/stop_id", SOUND.and("stops.txt", "L,Again,1,1")),
                one("gtfs.stop.position", 5, "stops.txt/stop_lat", SOUND.and("stops.txt", "X,Pole,95,1")),
                one("gtfs.stop.position", 5, "stops.txt/stop_lon", SOUND.and("stops.txt", "X,Far,1,-180.5")),
                one("gtfs.stop.position", 5, "stops.txt/stop_lat", SOUND.and("stops.txt", "X,No number,NaN,1")),
                one("gtfs.stop.position", 5, "stops.txt/stop_lon", SOUND.and("stops.txt", "X,Half,1,")),
                one("gtfs.stop.unknown", 8, "stops.txt/parent_station", RICH.and("stops.txt", "X,X,1,1,,0,NO,,")),
                one("gtfs.stop.parent", 8, "stops.txt/parent_station", RICH.and("stops.txt", "X,X,1,1,,0,Z,,")),
                one("gtfs.stop.parent", 8, "stops.txt/parent_station", RICH.and("stops.txt", "X,X,1,1,,1,LS,,")),
                one("gtfs.number.malformed", 8, "stops.txt/location_type", RICH.and("stops.txt", "X,X,1,1,,5,,,")),
                // routes and trips
                one("gtfs.route.duplicate", 3, "routes.txt/route_id", SOUND.and("routes.txt", "R,G,a,b,2")),
                one("gtfs.number.malformed", 3, "routes.txt/route_type", SOUND.and("routes.txt", "R2,G,a,b,rail")),
                one("gtfs.number.malformed", 3, "routes.txt/route_type", SOUND.and("routes.txt", "R2,G,a,b,-2")),
                one("gtfs.number.malformed", 3, "routes.txt/route_type", SOUND.and("routes.txt", "R2,G,a,b,٢")),
                one("gtfs.trip.duplicate", 4, "trips.txt/trip_id", SOUND.and("trips.txt", "R,WD,T1,")),
                one("gtfs.route.unknown", 4, "trips.txt/route_id", SOUND.and("trips.txt", "X,WD,T3,")),
                one("gtfs.service.unknown", 4, "trips.txt/service_id", SOUND.and("trips.txt", "R,X,T3,")),
                // services
                one(
                        "gtfs.service.duplicate",
                        3,
                        "calendar.txt/service_id",
                        SOUND.and("calendar.txt", "WD,1,1,1,1,1,1,1,20260101,20260102")),
                one(
                        "gtfs.calendar.reversed",
                        3,
                        "calendar.txt/end_date",
                        SOUND.and("calendar.txt", "X,1,1,1,1,1,1,1,20260102,20260101")),
                one(
                        "gtfs.date.malformed",
                        3,
                        "calendar.txt/start_date",
                        SOUND.and("calendar.txt", "X,1,1,1,1,1,1,1,20260230,20261231")),
                one(
                        "gtfs.date.malformed",
                        3,
                        "calendar.txt/end_date",
                        SOUND.and("calendar.txt", "X,1,1,1,1,1,1,1,20260101,2026-12-31")),
                one(
                        "gtfs.number.malformed",
                        3,
                        "calendar.txt/friday",
                        SOUND.and("calendar.txt", "X,1,1,1,1,2,1,1,20260101,20261231")),
                one(
                        "gtfs.cell.missing",
                        3,
                        "calendar.txt/monday",
                        SOUND.and("calendar.txt", "X,,1,1,1,1,1,1,20260101,20261231")),
                one(
                        "gtfs.exception.duplicate",
                        5,
                        "calendar_dates.txt/date",
                        RICH.and("calendar_dates.txt", "WD,20260103,2")),
                one(
                        "gtfs.number.malformed",
                        5,
                        "calendar_dates.txt/exception_type",
                        RICH.and("calendar_dates.txt", "WD,20260110,3")),
                // stop times
                one(
                        "gtfs.trip.unknown",
                        8,
                        "stop_times.txt/trip_id",
                        SOUND.and("stop_times.txt", "X,15:00:00,15:00:00,L,4")),
                one(
                        "gtfs.stop.unknown",
                        8,
                        "stop_times.txt/stop_id",
                        SOUND.and("stop_times.txt", "T1,15:00:00,15:00:00,X,4")),
                one(
                        "gtfs.stoptime.duplicate",
                        8,
                        "stop_times.txt/stop_sequence",
                        SOUND.and("stop_times.txt", "T1,15:00:00,15:00:00,L,3")),
                one(
                        "gtfs.stoptime.decreasing",
                        8,
                        "stop_times.txt/arrival_time",
                        SOUND.and("stop_times.txt", "T1,14:29:59,15:00:00,L,4")),
                one(
                        "gtfs.stoptime.decreasing",
                        8,
                        "stop_times.txt/arrival_time",
                        SOUND.and("stop_times.txt", "T1,15:00:00,14:59:59,L,4")),
                one("gtfs.stoptime.missing", 8, "stop_times.txt/arrival_time", SOUND.and("stop_times.txt", "T1,,,L,4")),
                one("gtfs.stoptime.missing", 8, "stop_times.txt/arrival_time", SOUND.and("stop_times.txt", "T1,,,L,0")),
                one(
                        "gtfs.time.malformed",
                        8,
                        "stop_times.txt/arrival_time",
                        SOUND.and("stop_times.txt", "T1,-1:00:00,15:00:00,L,4")),
                one(
                        "gtfs.time.malformed",
                        8,
                        "stop_times.txt/arrival_time",
                        SOUND.and("stop_times.txt", "T1,15:60:00,16:00:00,L,4")),
                one(
                        "gtfs.time.malformed",
                        8,
                        "stop_times.txt/departure_time",
                        SOUND.and("stop_times.txt", "T1,15:00:00,15.00,L,4")),
                one(
                        "gtfs.time.malformed",
                        8,
                        "stop_times.txt/departure_time",
                        SOUND.and("stop_times.txt", "T1,15:00:00,1500:00:00,L,4")),
                one(
                        "gtfs.number.malformed",
                        8,
                        "stop_times.txt/stop_sequence",
                        SOUND.and("stop_times.txt", "T1,15:00:00,15:00:00,L,-4")),
                one(
                        "gtfs.number.malformed",
                        8,
                        "stop_times.txt/stop_sequence",
                        SOUND.and("stop_times.txt", "T1,15:00:00,15:00:00,L,99999999999")),
                // frequencies, transfers, the feed itself
                one(
                        "gtfs.trip.unknown",
                        4,
                        "frequencies.txt/trip_id",
                        RICH.and("frequencies.txt", "X,09:00:00,10:00:00,60,")),
                one(
                        "gtfs.frequency.reversed",
                        4,
                        "frequencies.txt/end_time",
                        RICH.and("frequencies.txt", "T3,09:00:00,09:00:00,60,")),
                one(
                        "gtfs.number.malformed",
                        4,
                        "frequencies.txt/headway_secs",
                        RICH.and("frequencies.txt", "T3,09:00:00,10:00:00,0,")),
                one(
                        "gtfs.frequency.toomany",
                        4,
                        "frequencies.txt/headway_secs",
                        RICH.and("frequencies.txt", "T3,09:00:00,900:00:00,1,")),
                one("gtfs.stop.unknown", 5, "transfers.txt/to_stop_id", RICH.and("transfers.txt", "L,X,,,0,")),
                one("gtfs.trip.unknown", 5, "transfers.txt/from_trip_id", RICH.and("transfers.txt", "L,L,X,T1,0,")),
                one("gtfs.transfer.incomplete", 5, "transfers.txt/to_trip_id", RICH.and("transfers.txt", "L,L,T1,,5,")),
                one("gtfs.transfer.incomplete", 5, "transfers.txt/to_stop_id", RICH.and("transfers.txt", "L,,,,1,")),
                one("gtfs.number.malformed", 5, "transfers.txt/transfer_type", RICH.and("transfers.txt", "L,L,,,6,")),
                one(
                        "gtfs.number.malformed",
                        5,
                        "transfers.txt/min_transfer_time",
                        RICH.and("transfers.txt", "L,L,,,2,-1")),
                one(
                        "gtfs.feedinfo.reversed",
                        2,
                        "feed_info.txt/feed_end_date",
                        RICH.replacing("feed_info.txt", "20261231", "20251231")));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("errors")
    void anErrorIsToldWhereItIsAndLeavesNoFeed(String code, long line, String place, FeedText text) {
        FeedReading reading = text.read();
        assertThat(reading.feed()).isEmpty();
        assertThat(reading.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(code);
            assertThat(issue.severity()).isEqualTo(Severity.ERROR);
            assertThat(issue.row()).isEqualTo(line);
            assertThat(issue.column()).isEqualTo(place);
            assertThat(issue.hint()).isNotBlank();
        });
    }

    static Stream<Arguments> warnings() {
        return Stream.of(
                one(
                        "gtfs.row.short",
                        3,
                        "routes.txt",
                        SOUND.with("routes.txt", "route_id,route_type,route_short_name,agency_id\nR,2,a,\nR2,2,b\n")),
                one("gtfs.row.blank", 5, "stops.txt", SOUND.and("stops.txt", " ,,,")),
                one("gtfs.stop.noposition", 5, "stops.txt/stop_lat", SOUND.and("stops.txt", "X,Somewhere,,")),
                one("gtfs.stop.orphan", 8, "stops.txt/parent_station", RICH.and("stops.txt", "X,X,1,1,,2,,,")),
                one("gtfs.route.noname", 3, "routes.txt/route_short_name", SOUND.and("routes.txt", "R2,G,,,2")),
                one("gtfs.route.type", 3, "routes.txt/route_type", SOUND.and("routes.txt", "R2,G,a,b,8")),
                one("gtfs.route.type", 3, "routes.txt/route_type", SOUND.and("routes.txt", "R2,G,a,b,199")),
                one(
                        "gtfs.service.never",
                        3,
                        "calendar.txt/service_id",
                        SOUND.and("calendar.txt", "X,0,0,0,0,0,0,0,00010101,99991231")),
                one("gtfs.trip.short", 4, "trips.txt/trip_id", SOUND.and("trips.txt", "R,WD,T3,")),
                one(
                        "gtfs.stop.notboardable",
                        10,
                        "stop_times.txt/stop_id",
                        RICH.and("stop_times.txt", "T3,07:00:00,07:00:00,LS,3,,")),
                one(
                        "gtfs.stoptime.flexible",
                        8,
                        "stop_times.txt/stop_id",
                        SOUND.replacing("stop_times.txt", "stop_sequence\n", "stop_sequence,location_group_id\n")
                                .replacing("stop_times.txt", ",1\n", ",1,\n")
                                .replacing("stop_times.txt", ",2\n", ",2,\n")
                                .replacing("stop_times.txt", ",3\n", ",3,\n")
                                .and("stop_times.txt", "T1,,,,4,GROUP")),
                one(
                        "gtfs.frequency.overlap",
                        4,
                        "frequencies.txt/start_time",
                        RICH.and("frequencies.txt", "T3,07:00:00,07:30:00,60,")),
                one(
                        "gtfs.transfer.notime",
                        5,
                        "transfers.txt/min_transfer_time",
                        RICH.and("transfers.txt", "L,L,,,2,")),
                one("gtfs.feedinfo.several", 3, "feed_info.txt", RICH.and("feed_info.txt", "a,b,en,,,")));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("warnings")
    void aWarningIsToldWhereItIsAndLeavesAFeed(String code, long line, String place, FeedText text) {
        FeedReading reading = text.read();
        assertThat(reading.feed()).isPresent();
        assertThat(reading.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(code);
            assertThat(issue.severity()).isEqualTo(Severity.WARNING);
            assertThat(issue.row()).isEqualTo(line);
            assertThat(issue.column()).isEqualTo(place);
        });
    }

    @Test
    void aRefusedRowIsNotToldAgainByThoseThatNameIt() {
        FeedReading reading = SOUND.replacing("stops.txt", "36.06", "136.06").read();
        assertThat(reading.issues()).extracting(Issue::code).containsExactly("gtfs.stop.position");
    }

    @Test
    void aFileOfEmptyRowsIsEmpty() {
        FeedReading reading = SOUND.with("agency.txt", "agency_name,agency_url,agency_timezone\n,,\n")
                .read();
        assertThat(reading.issues()).extracting(Issue::code).containsExactly("gtfs.file.empty", "gtfs.row.blank");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        FeedReading reading = SOUND.replacing("stops.txt", "36.06", "x")
                .replacing("routes.txt", ",2\n", ",two\n")
                .replacing("calendar.txt", "20260101", "tomorrow")
                .replacing("stop_times.txt", "08:00:00,08:00:00", "8 am,8 am")
                .read();
        assertThat(reading.issues())
                .extracting(Issue::column)
                .containsExactly(
                        "stops.txt/stop_lat",
                        "routes.txt/route_type",
                        "calendar.txt/start_date",
                        "stop_times.txt/arrival_time",
                        "stop_times.txt/departure_time");
    }

    @Test
    void issuesOfAKindAreCutAndCountedAndHideNoError() {
        StringBuilder many = new StringBuilder(SOUND.text("stops.txt"));
        for (int number = 0; number < 5_000; number++) {
            many.append("X").append(number).append(",Somewhere,,\n");
        }
        FeedText feed = SOUND.with("stops.txt", many.toString());
        assertThat(feed.read().feed()).isPresent();
        assertThat(feed.read().issues()).hasSize(100);
        assertThat(feed.read().issuesLeftOut()).isEqualTo(4_900);

        FeedReading reading = feed.and("stops.txt", "L,Again,1,1").read(ReadingLimits.DEFAULT.withIssues(3));
        assertThat(reading.feed()).isEmpty();
        assertThat(reading.issues()).hasSize(3);
        assertThat(reading.issues().getFirst().code()).isEqualTo("gtfs.stop.duplicate");
        assertThat(reading.issuesLeftOut()).isEqualTo(4_998);
    }

    @Test
    void longValuesAreClipped() {
        FeedReading reading =
                SOUND.and("routes.txt", "R2,G,a,b," + "9".repeat(5_000)).read();
        assertThat(reading.errors().getFirst().value()).hasSize(203).endsWith("...");
    }

    private static Arguments one(String code, long line, String place, FeedText text) {
        return Arguments.of(code, line, place, text);
    }
}
