package org.hexi.hub.transport.network.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.transport.network.Carriage;
import org.hexi.hub.transport.network.ServiceView;
import org.hexi.hub.transport.network.ServiceView.Stop;
import org.hexi.hub.transport.network.Track;
import org.hexi.hub.transport.network.intake.NetworkFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The generated timetable as a whole: how much of what there is, and that it holds together. */
class NetworkGenerationTest {
    private static final GeneratedNetwork NETWORK = NetworkFiles.generate(NetworkFiles.SEED);
    private static final List<ServiceView> SERVICES =
            NETWORK.services().stream().map(GeneratedService::service).toList();

    @Test
    void oneSeedGivesOneNetworkAndAnotherSeedAnother() {
        assertThat(NetworkFiles.generate(NetworkFiles.SEED)).isEqualTo(NETWORK);
        assertThat(NetworkFiles.generate(NetworkFiles.SEED + 1)).isNotEqualTo(NETWORK);
    }

    @Test
    void thereAreAboutThreeThousandServices() {
        Map<Character, Long> byLetter = SERVICES.stream()
                .collect(Collectors.groupingBy(service -> service.id().charAt(0), Collectors.counting()));
        assertThat(SERVICES).hasSizeBetween(2800, 3300);
        assertThat(byLetter.get('R')).as("trains on one gauge").isBetween(1150L, 1400L);
        assertThat(byLetter.get('T')).as("through trains").isBetween(300L, 400L);
        assertThat(byLetter.get('S')).as("ships").isBetween(330L, 420L);
        assertThat(byLetter.get('A')).as("flights").isBetween(500L, 700L);
        assertThat(byLetter.get('L')).as("lorry lines").isBetween(400L, 560L);
    }

    @Test
    void everyDirectionOutOfLanzhouHasServicesBothWays() {
        assertThat(directions("LZD", "LZN", "WUW"))
                .contains(
                        "central_asia",
                        "europe_alashankou",
                        "europe_khorgos",
                        "middle_corridor",
                        "south_asia",
                        "land_sea",
                        "cku",
                        "gansu_feeder");
        Map<String, Long> byDirection = NETWORK.services().stream()
                .collect(Collectors.groupingBy(GeneratedService::direction, Collectors.counting()));
        assertThat(byDirection.values())
                .allSatisfy(count -> assertThat(count % 2).as("away and back").isZero());
        assertThat(byDirection)
                .containsKeys("asia_north_europe", "lanzhou_world", "china_neighbours", "europe_ports", "caspian");
    }

    /** What the plan asks for one way, within 10 %: the last pair drawn may add a train. */
    @ParameterizedTest
    @CsvSource({
        "europe_alashankou, 57",
        "europe_khorgos, 29",
        "europe_erenhot, 45",
        "europe_manzhouli, 30",
        "russia_manzhouli, 45",
        "central_asia, 58",
        "middle_corridor, 17",
        "south_asia, 14",
        "land_sea, 64",
        "cku, 24",
        "vietnam, 20",
        "laos, 30",
        "gansu_feeder, 110"
    })
    void asManyTrainsAWeekLeaveInADirectionAsThePlanAsks(String direction, int aWeek) {
        int leaving = 0;
        for (int index = 0; index < SERVICES.size(); index += 2) {
            GeneratedService away = NETWORK.services().get(index);
            boolean isMeant =
                    away.direction().equals(direction) && away.service().carriage() == Carriage.RAIL;
            leaving += isMeant ? away.service().days().size() : 0;
        }
        assertThat(leaving).isCloseTo(aWeek, Percentage.withPercentage(10));
    }

    @Test
    void idsAreALetterAndFourDigitsAndNobodyElses() {
        assertThat(SERVICES.stream().map(ServiceView::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[RTSAL]\\d{4}"))
                .doesNotContainAnyElementsOf(NetworkFiles.read().services().stream()
                        .map(ServiceView::id)
                        .toList());
        assertThat(SERVICES).allMatch(ServiceView::isGenerated);
    }

    @Test
    void theNextNumberLeadsBackTheSameWay() {
        for (int index = 0; index < SERVICES.size(); index += 2) {
            ServiceView away = SERVICES.get(index);
            ServiceView back = SERVICES.get(index + 1);
            assertThat(back.stops().stream().map(Stop::place))
                    .as(away.id())
                    .containsExactlyElementsOf(
                            away.stops().reversed().stream().map(Stop::place).toList());
            assertThat(back.carrierCode()).isEqualTo(away.carrierCode());
        }
    }

    @Test
    void timesGoForwardAndGoodsAreHandledAtBothEnds() {
        assertThat(SERVICES).allSatisfy(service -> {
            assertThat(service.days()).hasSizeBetween(1, 7);
            assertThat(service.capacityTeu()).isPositive();
            assertThat(service.stops().getFirst().isHandled()).isTrue();
            assertThat(service.stops().getLast().isHandled()).isTrue();
            for (int index = 1; index < service.stops().size(); index++) {
                Stop before = service.stops().get(index - 1);
                Stop stop = service.stops().get(index);
                assertThat(stop.arrivalOffset()).isGreaterThan(before.departureOffset());
                assertThat(stop.departureOffset()).isGreaterThanOrEqualTo(stop.arrivalOffset());
            }
        });
    }

    @Test
    void onlyThroughTrainsCrossBordersAndNeverHandleThere() {
        assertThat(SERVICES)
                .allSatisfy(service -> service.crossings().forEach(crossing -> {
                    assertThat(service.id()).startsWith("T");
                    Stop first = service.stops().get(crossing.fromNumber() - 1);
                    Stop second = service.stops().get(crossing.toNumber() - 1);
                    assertThat(crossing.pair().joins(first.place(), second.place()))
                            .isTrue();
                    assertThat(second.departureOffset()
                                    .minus(first.arrivalOffset())
                                    .toMinutes())
                            .as("allowance and the run across")
                            .isEqualTo(crossing.allowance().toMinutes()
                                    + crossing.pair().shuttle().movingHours().longValueExact() * 60);
                    assertThat(first.isHandled() || second.isHandled()).isFalse();
                }));
    }

    @Test
    void shipsOfTheChinesePortsReachThirtyPortsOfTheWorld() {
        Set<PlaceCode> chinese = places("QZH", "LYG", "TAO", "SHA", "NGB", "YTN");
        Set<PlaceCode> reached = SERVICES.stream()
                .filter(service -> service.carriage() == Carriage.SEA)
                .filter(service -> service.stops().stream().anyMatch(stop -> chinese.contains(stop.place())))
                .flatMap(service -> service.stops().stream())
                .map(Stop::place)
                .filter(port -> port.value().length() == "NLRTM".length())
                .collect(Collectors.toSet());
        assertThat(reached).hasSizeGreaterThanOrEqualTo(30);
        assertThat(chinese).allSatisfy(port -> assertThat(SERVICES).anyMatch(service -> calls(service, port)));
    }

    @Test
    void lanzhouFliesToFortyAirports() {
        Set<PlaceCode> reached = SERVICES.stream()
                .filter(service -> service.from().value().equals("ZLLL") && service.carriage() == Carriage.AIR)
                .map(ServiceView::to)
                .collect(Collectors.toSet());
        assertThat(reached).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void waysOfShipsAndAircraftAreListedOnceAndSayTheirPassages() {
        Set<Set<PlaceCode>> seen = new HashSet<>();
        assertThat(NETWORK.tracks()).allSatisfy(track -> {
            assertThat(track.kilometres()).isPositive();
            assertThat(seen.add(Set.of(track.from(), track.to()))).isTrue();
        });
        assertThat(NETWORK.tracks().stream().map(Track::passages)).anyMatch(passages -> passages.contains("suez"));
        assertThat(NETWORK.tracks().stream().filter(track -> track.carriage() == Carriage.AIR))
                .isNotEmpty()
                .allSatisfy(track -> assertThat(track.passages()).isEmpty());
    }

    private static boolean calls(ServiceView service, PlaceCode port) {
        return service.carriage() == Carriage.SEA && service.handlesAt(port);
    }

    private static Set<String> directions(String... from) {
        Set<PlaceCode> places = places(from);
        return NETWORK.services().stream()
                .filter(each -> places.contains(each.service().from()))
                .map(GeneratedService::direction)
                .collect(Collectors.toSet());
    }

    private static Set<PlaceCode> places(String... codes) {
        return Stream.of(codes).map(PlaceCode::new).collect(Collectors.toSet());
    }
}
