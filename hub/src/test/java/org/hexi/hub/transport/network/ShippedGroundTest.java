package org.hexi.hub.transport.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hexi.hub.transport.network.generation.Point;
import org.hexi.hub.transport.network.intake.NetworkFiles;
import org.hexi.hub.transport.network.model.NetworkData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Walks every row of the shipped places, legs and border pairs. */
class ShippedGroundTest {
    private static final List<NamedCsvRecord> PLACES = rows("places/places.csv");
    private static final List<NamedCsvRecord> LEGS = rows("network/legs.csv");
    private static final Map<String, NamedCsvRecord> BY_CODE = PLACES.stream()
            .collect(Collectors.toMap(row -> row.getField("code"), Function.identity(), (one, other) -> one));
    /** A coordinate is good to a tenth of a degree, so the great circle between near neighbours says little. */
    private static final int NEAR_KILOMETRES = 15;

    @Test
    void codesAreUnique() {
        assertThat(PLACES.stream().map(row -> row.getField("code"))).doesNotHaveDuplicates();
        assertThat(BY_CODE).hasSizeGreaterThan(400);
    }

    @Test
    void everyPlaceHasNamesInThreeScriptsAZoneAndACountry() {
        assertThat(PLACES).allSatisfy(row -> {
            assertThat(row.getField("name_en")).matches("[\\p{ASCII}]+");
            assertThat(row.getField("name_zh")).matches(".*\\p{IsHan}.*");
            assertThat(row.getField("name_ru")).matches(".*\\p{IsCyrillic}.*");
            assertThat(ZoneId.of(row.getField("zone"))).isNotNull();
            assertThat(Set.of(Locale.getISOCountries())).contains(row.getField("country"));
        });
        assertThat(PLACES.stream().map(row -> row.getField("name_en"))).doesNotHaveDuplicates();
        assertThat(PLACES.stream().map(row -> row.getField("name_zh"))).doesNotHaveDuplicates();
    }

    @Test
    void codesOfPortsAndAirportsAreThoseOfTheTrade() {
        assertThat(PLACES.stream().filter(row -> row.getField("role").equals("airport")))
                .hasSizeGreaterThanOrEqualTo(60)
                .allSatisfy(row -> assertThat(row.getField("code")).matches("[A-Z]{4}"));
        assertThat(PLACES.stream().filter(row -> row.getField("role").equals("sea_port")))
                .hasSizeGreaterThanOrEqualTo(60)
                .filteredOn(row -> row.getField("code").length() == "NLRTM".length())
                .hasSizeGreaterThanOrEqualTo(45)
                .allSatisfy(row -> assertThat(row.getField("code")).startsWith(row.getField("country")));
    }

    @Test
    void coordinatesLieOnTheGlobe() {
        assertThat(PLACES).allSatisfy(row -> {
            assertThat(point(row).latitude()).isBetween(-60.0, 75.0);
            assertThat(point(row).longitude()).isBetween(-180.0, 180.0);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "CN, 18, 54, 73, 135", "MN, 41, 52, 87, 120", "KZ, 40, 56, 46, 88", "UZ, 37, 46, 55, 74", "KG, 39, 44, 69, 81",
        "TJ, 36, 41, 67, 76", "TM, 35, 43, 52, 67", "RU, 41, 70, 19, 140", "BY, 51, 57, 23, 33", "UA, 44, 53, 22, 41",
        "PL, 49, 55, 14, 25", "DE, 47, 56, 5, 16", "CZ, 48, 52, 12, 19", "HU, 45, 49, 16, 23", "AT, 46, 49, 9, 18",
        "NL, 50, 54, 3, 8", "FR, 42, 52, -5, 9", "ES, 36, 44, -10, 5", "IT, 36, 48, 6, 19", "RO, 43, 49, 20, 30",
        "TR, 35, 43, 25, 45", "GE, 41, 44, 40, 47", "AZ, 38, 42, 44, 51", "IR, 25, 40, 44, 64", "PK, 23, 38, 60, 78",
        "NP, 26, 31, 80, 89", "LA, 13, 23, 100, 108", "TH, 5, 21, 97, 106", "VN, 8, 24, 102, 110", "MY, 1, 7, 99, 120"
    })
    void coordinatesLieInTheirCountry(String country, double south, double north, double west, double east) {
        assertThat(PLACES.stream().filter(row -> row.getField("country").equals(country)))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(point(row).latitude()).isBetween(south, north);
                    assertThat(point(row).longitude()).isBetween(west, east);
                });
    }

    @Test
    void theGreatCircleOfEveryLegIsRight() {
        assertThat(LEGS).allSatisfy(row -> {
            double reckoned = greatCircle(row);
            double written = Double.parseDouble(row.getField("great_circle_km"));
            assertThat(written).as(ends(row)).isCloseTo(reckoned, offset(Math.max(1.0, reckoned * 0.02)));
        });
    }

    /** Almaty and Bishkek lie close together as the bird flies, and so do Gyirong and Kathmandu: the way goes round the mountains. */
    @Test
    void noLegIsShorterThanTheGreatCircleOrMoreThanTwiceAsLong() {
        Set<String> roundTheMountains = Set.of("ALA-FRU rail", "GIR-KTM road");
        assertThat(LEGS)
                .filteredOn(row -> greatCircle(row) >= NEAR_KILOMETRES)
                .filteredOn(row -> !roundTheMountains.contains(ends(row)))
                .allSatisfy(row -> assertThat(Double.parseDouble(row.getField("km")) / greatCircle(row))
                        .as(ends(row))
                        .isBetween(1.0, 2.0));
    }

    @Test
    void noLegIsListedTwiceAndEveryEndIsAPlace() {
        assertThat(LEGS.stream().map(row -> row.getField("mode") + Set.of(row.getField("from"), row.getField("to"))))
                .doesNotHaveDuplicates();
        assertThat(LEGS).allSatisfy(row -> assertThat(BY_CODE).containsKeys(row.getField("from"), row.getField("to")));
    }

    @Test
    void aRailLegRidesOnAGaugeThatBothItsEndsServe() {
        assertThat(LEGS)
                .filteredOn(row -> row.getField("mode").equals("rail")
                        && row.getField("routable").equals("yes"))
                .allSatisfy(row -> {
                    assertThat(gauges(place(row, "from"))).as(ends(row)).contains(row.getField("gauge_mm"));
                    assertThat(gauges(place(row, "to"))).as(ends(row)).contains(row.getField("gauge_mm"));
                });
    }

    @Test
    void everyRoutableRailLegHasSectionsThatMakeItsLength() {
        Map<String, Integer> sums = new HashMap<>();
        rows("network/leg-sections.csv")
                .forEach(row -> sums.merge(
                        row.getField("from") + "-" + row.getField("to"),
                        Integer.parseInt(row.getField("km")),
                        Integer::sum));
        assertThat(LEGS)
                .filteredOn(row -> row.getField("routable").equals("yes"))
                .filteredOn(row -> Set.of("rail", "shuttle").contains(row.getField("mode")))
                .allSatisfy(row -> assertThat(sums)
                        .containsEntry(
                                row.getField("from") + "-" + row.getField("to"), Integer.parseInt(row.getField("km"))));
    }

    @Test
    void gaugesMeetOnlyAtPairsAndAtPlacesThatServeBoth() {
        assertThat(rows("places/border-pairs.csv"))
                .filteredOn(row -> row.getField("gauge_change").equals("yes"))
                .allSatisfy(row -> {
                    Set<String> both = new HashSet<>(gauges(place(row, "a")));
                    both.addAll(gauges(place(row, "b")));
                    assertThat(both).hasSize(2);
                });
    }

    @Test
    void everyPlaceIsReachedFromLanzhou() {
        NetworkData whole = NetworkFiles.readWhole();
        Map<String, Set<String>> neighbours = new HashMap<>();
        whole.tracks().stream().filter(Track::isRoutable).forEach(track -> {
            link(neighbours, track.from().value(), track.to().value());
            link(neighbours, track.to().value(), track.from().value());
        });
        Set<String> reached = new HashSet<>(Set.of("LZD"));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            neighbours.getOrDefault(open.remove(), Set.of()).stream()
                    .filter(reached::add)
                    .forEach(open::add);
        }
        assertThat(reached).containsAll(BY_CODE.keySet());
    }

    @Test
    void everyServiceIsAccountedWithAClassOfTheFactorTable() {
        Set<String> classes = rows("factors/desnz-2025.csv").stream()
                .map(row -> row.getField("kind") + " " + row.getField("class"))
                .collect(Collectors.toSet());
        assertThat(NetworkFiles.readWhole().services().stream()
                        .map(ServiceView::emissionClass)
                        .map(accounted -> accounted.kind() + " " + accounted.vehicleClass())
                        .distinct())
                .hasSizeGreaterThan(8)
                .isSubsetOf(classes);
    }

    private static void link(Map<String, Set<String>> neighbours, String from, String to) {
        neighbours.computeIfAbsent(from, place -> new HashSet<>()).add(to);
    }

    private static double greatCircle(NamedCsvRecord leg) {
        return point(place(leg, "from")).kilometresTo(point(place(leg, "to")));
    }

    private static NamedCsvRecord place(NamedCsvRecord row, String column) {
        return Objects.requireNonNull(BY_CODE.get(row.getField(column)));
    }

    private static Point point(NamedCsvRecord place) {
        return new Point(Double.parseDouble(place.getField("lat")), Double.parseDouble(place.getField("lon")));
    }

    private static Set<String> gauges(NamedCsvRecord place) {
        return Set.of(place.getField("gauge_mm").split("\\|"));
    }

    private static String ends(NamedCsvRecord leg) {
        return leg.getField("from") + "-" + leg.getField("to") + " " + leg.getField("mode");
    }

    private static List<NamedCsvRecord> rows(String file) {
        InputStream stream = ShippedGroundTest.class.getResourceAsStream("/data/" + file);
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(Objects.requireNonNull(stream, file), StandardCharsets.UTF_8)) {
            return reader.stream().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
