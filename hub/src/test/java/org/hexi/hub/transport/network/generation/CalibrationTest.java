package org.hexi.hub.transport.network.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.assertj.core.data.Percentage;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.ServiceView;
import org.hexi.hub.transport.network.ServiceView.Stop;
import org.hexi.hub.transport.network.intake.NetworkFiles;
import org.hexi.hub.transport.network.model.LoadedNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole timetable against published figures. Each tolerance is stated where it is used. */
class CalibrationTest {
    private static final Network NETWORK = new LoadedNetwork(NetworkFiles.readWhole());
    private static final Predicate<ServiceView> IS_FIXED =
            service -> service.nameEn().contains("fixed timetable");
    private static final double HOURS_A_DAY = 24;
    private static final double MINUTES_A_DAY = HOURS_A_DAY * 60;
    private static final double DAYS_A_WEEK = 7;
    /** The corridor figure for a hub of origin in transfer-dwell.csv. */
    private static final double MEDIAN_DAYS_AT_ORIGIN = 36 / HOURS_A_DAY;

    /** Trains by fixed timetable and named ordinary ones: within 15 % of what was published. */
    @ParameterizedTest
    @CsvSource({
        "XIA, DUI, true, 10", // dolc.de 2025
        "CDU, LCJ, true, 11", // reportify.cn 2025
        "CDU, MOW, false, 10", // reportify.cn 2025
        "WUW, DUI, false, 18" // en.people.cn 2021
    })
    void throughTrainsTakeAboutAsLongAsPublished(String from, String to, boolean isFixed, double days) {
        ServiceView service = quickest(from, to, isFixed ? IS_FIXED : IS_FIXED.negate());
        assertThat(runningDays(service)).isCloseTo(days, Percentage.withPercentage(15));
    }

    /** 13 days in June 2024, 24 for an ordinary train at another time (index1520.com). */
    @Test
    void anOrdinaryTrainToDuisburgLiesBetweenThePublishedFigures() {
        assertThat(runningDays(quickest("XIA", "DUI", IS_FIXED.negate()))).isBetween(13.0, 24.0);
    }

    @Test
    void aFixedTimetableIsAtLeastThirtyPercentFaster() {
        double fixed = runningDays(quickest("XIA", "DUI", IS_FIXED));
        double ordinary = runningDays(quickest("XIA", "DUI", IS_FIXED.negate()));
        assertThat(fixed / ordinary).isLessThan(0.7);
    }

    /** Published: 21 and more than 27 trains a day at the two western crossings, both ways; within 10 %. */
    @ParameterizedTest
    @CsvSource({"AKL, DST, 147", "HRS, ALK, 189"})
    void thePublishedNumberOfTrainsCrossesTheWesternBorders(String a, String b, int aWeek) {
        assertThat(crossingAWeek(a, b)).isCloseTo(aWeek, Percentage.withPercentage(10));
    }

    /** 34,000 trains in 2025 are 652 a week over all crossings (dolc.de 2026-01-23); within 10 %. */
    @Test
    void allCrossingsTogetherMakeTheTrainsOfAYear() {
        List<List<String>> crossings = List.of(
                List.of("AKL", "DST"),
                List.of("HRS", "ALK"),
                List.of("ERC", "ZUU"),
                List.of("MLX", "ZBK"),
                List.of("SUF", "GRD"),
                List.of("HCN", "KMV"),
                List.of("TJN", "NZL"));
        int aWeek = crossings.stream()
                .mapToInt(pair -> crossingAWeek(pair.getFirst(), pair.getLast()))
                .sum();
        assertThat(aWeek).isCloseTo(652, Percentage.withPercentage(10));
    }

    /** Four routes with 14 trains a week by fixed timetable leave over Alashankou, one with 2 over Khorgos; Almaty apart. */
    @ParameterizedTest
    @CsvSource({"AKL, DST, 4, 14", "HRS, ALK, 1, 2"})
    void trainsByFixedTimetableAreAsFewAsPublished(String here, String beyond, int routes, int aWeek) {
        List<ServiceView> fixed = NETWORK.services().stream()
                .filter(IS_FIXED)
                .filter(service -> !service.to().value().equals("ALA"))
                .filter(service -> leaves(service, here, beyond))
                .toList();
        assertThat(fixed).hasSize(routes);
        assertThat(fixed.stream().mapToInt(service -> service.days().size()).sum())
                .isEqualTo(aWeek);
    }

    /** Altynkol to Absheron 9 days, to Poti 12 (2024): trains, ship, terminals and half an interval of waiting; within 20 %. */
    @Test
    void theMiddleCorridorTakesAboutAsLongAsPublished() {
        double toAlat = ridden("ALK", "SCO") + change("SCO") + ridden("SCO", "ALT");
        double toPoti = toAlat + change("ALT") + ridden("ALT", "PTI");
        assertThat(toAlat).isCloseTo(9, Percentage.withPercentage(20));
        assertThat(toPoti).isCloseTo(12, Percentage.withPercentage(20));
    }

    /** Lanzhou to Kathmandu in 10 days (2016), from the gate of the first terminal; within 25 %. */
    @Test
    void kathmanduIsReachedInAboutTenDays() {
        assertThat(MEDIAN_DAYS_AT_ORIGIN + ridden("LZD", "RKZ") + change("RKZ") + ridden("RKZ", "KTM"))
                .isCloseTo(10, Percentage.withPercentage(25));
    }

    /** Rail, road, rail to Tashkent in 7 to 10 days (2020); a day and a half less allowed, for customs are not in it. */
    @Test
    void tashkentIsReachedOverTheMountainsInAboutAWeek() {
        assertThat(ridden("LZD", "KHG") + change("KHG") + ridden("KHG", "OSS") + change("OSS") + ridden("OSS", "TAS"))
                .isBetween(5.5, 10.0);
    }

    /** A train covers 1,200 km a day of the broad gauge when rolling (UTLC); within 25 %. */
    @Test
    void trainsOfTheBroadGaugeRollAThousandKilometresADay() {
        ServiceView train = quickest("CDU", "MOW", IS_FIXED.negate());
        int first = numberOf(train, "DST");
        double kilometres = NETWORK.ridden(train, first, train.stops().size()).stream()
                .mapToDouble(track -> track.kilometres().doubleValue())
                .sum();
        double minutes = train.runningTime()
                .minus(train.stops().get(first - 1).departureOffset())
                .toMinutes();
        assertThat(kilometres / minutes * MINUTES_A_DAY).isCloseTo(1200, Percentage.withPercentage(25));
    }

    private static double ridden(String from, String to) {
        ServiceView service = quickest(from, to, any -> true);
        Stop start = service.stops().get(numberOf(service, from) - 1);
        Stop end = service.stops().get(numberOf(service, to) - 1);
        double waiting = DAYS_A_WEEK / service.days().size() / 2;
        return waiting + end.arrivalOffset().minus(start.departureOffset()).toMinutes() / MINUTES_A_DAY;
    }

    private static double change(String place) {
        return NETWORK.changeDwell(new PlaceCode(place)).p50Hours().doubleValue() / HOURS_A_DAY;
    }

    private static ServiceView quickest(String from, String to, Predicate<ServiceView> isWanted) {
        PlaceCode start = new PlaceCode(from);
        PlaceCode end = new PlaceCode(to);
        return NETWORK.services().stream()
                .filter(isWanted)
                .filter(service -> service.from().equals(start) && service.to().equals(end))
                .min((one, other) -> one.runningTime().compareTo(other.runningTime()))
                .orElseThrow();
    }

    private static int crossingAWeek(String a, String b) {
        return NETWORK.services().stream()
                .filter(service -> leaves(service, a, b) || leaves(service, b, a))
                .mapToInt(service -> service.days().size())
                .sum();
    }

    private static boolean leaves(ServiceView service, String here, String beyond) {
        return service.crossings().stream()
                .anyMatch(crossing -> place(service, crossing.fromNumber()).equals(here)
                        && place(service, crossing.toNumber()).equals(beyond));
    }

    private static String place(ServiceView service, int number) {
        return service.stops().get(number - 1).place().value();
    }

    private static int numberOf(ServiceView service, String place) {
        return service.stops().stream()
                .filter(stop -> stop.place().value().equals(place))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private static double runningDays(ServiceView service) {
        return service.runningTime().toMinutes() / MINUTES_A_DAY;
    }
}
