package org.hexi.engine.emissions.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactorTableTest {
    private static final String HEADING = ShippedFactors.lines().getFirst();
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    @Test
    void readsEveryShippedRow() {
        FactorTable.Reading reading = FactorTable.read(ShippedFactors.lines());

        assertThat(reading.issues()).isEmpty();
        assertThat(reading.table().factors()).hasSize(ShippedFactors.lines().size() - 1);
        assertThat(reading.table().factors())
                .allSatisfy(factor -> assertThat(factor.intensity()).isInstanceOf(Intensity.WellToWheel.class));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "f,rail,train,,KZ,0.02,0.01,0.03,,WTW,default,,2025,2025-01-01, | source",
                "f,rail,train,,KZ,0.02,0.01,0.03,,WTW,default,Somebody,,2025-01-01, | edition",
                "f,rail,train,,KZ,0.02,0.01,0.03,,,default,Somebody,2025,2025-01-01, | boundary",
                "f,rail,train,,KZ,0.02,0.01,0.031,,WTW,default,Somebody,2025,2025-01-01, | wtw",
                "f,rail,train,,KZ,0.02,,0.03,,WTW,default,Somebody,2025,2025-01-01, | wtt",
                "f,rail,train,,KZ,0.02,0.01,0.03,,TTW,default,Somebody,2025,2025-01-01, | wtw",
                "f,rail,train,,KZ,-0.02,0.05,0.03,,WTW,default,Somebody,2025,2025-01-01, | ttw",
                "f,sled,train,,KZ,0.02,0.01,0.03,,WTW,default,Somebody,2025,2025-01-01, | kind",
                "f,rail,train,,KZ,0.02,0.01,0.03,,WTW,guess,Somebody,2025,2025-01-01, | quality",
                "f,rail,train,,KZ,0.02,0.01,0.03,,WTW,default,Somebody,2025,January, | valid_from",
                "f,rail,train,,KZ,0.02,0.01,0.03,,WTW,default,Somebody,2025,2025-01-01,2024-01-01 | validTo",
            })
    void refusesARowAndNamesTheColumn(String row, String column) {
        FactorTable.Reading reading = FactorTable.read(List.of(HEADING, row));

        assertThat(reading.table().factors()).isEmpty();
        assertThat(reading.issues()).extracting(Issue::row, Issue::column).containsExactly(tuple(2L, column));
    }

    @Test
    void goesOnAfterABadRowAndTellsEveryOne() {
        FactorTable.Reading reading = FactorTable.read(List.of(
                "# two rows are wrong",
                HEADING,
                "a,rail,train,,KZ,0.02,0.01,0.03,,WTW,default,,2025,2025-01-01,",
                "b,rail,train,,KZ,0.02,0.01,0.03,,WTW,default,\"Some, body\",2025,2025-01-01,",
                "b,rail,train,,KZ,0.02,0.01,0.03,,WTW,default,Somebody,2025,2025-01-01,",
                "c,rail"));

        assertThat(reading.table().factors()).extracting(EmissionFactor::id).containsExactly("b");
        assertThat(reading.table().factors().getFirst().provenance().source()).isEqualTo("Some, body");
        assertThat(reading.issues())
                .extracting(Issue::code)
                .containsExactly("emissions.factor.source", "emissions.factor.duplicate", "kernel.table.cells");
        assertThat(reading.issues()).extracting(Issue::row).containsExactly(3L, 5L, 6L);
    }

    @Test
    void refusesAnUnknownHeadingAndAnEmptyTable() {
        assertThat(FactorTable.read(List.of("mode,value")).issues())
                .extracting(Issue::code)
                .containsExactly("kernel.table.heading");
        assertThat(FactorTable.read(List.of()).issues()).extracting(Issue::code).containsExactly("kernel.table.empty");
    }

    @Test
    void prefersTheRegionAskedForThenTheBetterData() {
        FactorTable table = table(
                "gb,rail,train,,GB,0.02,0.01,0.03,,WTW,default,S,1,2025-01-01,",
                "kz,rail,train,,KZ,0.02,0.01,0.03,,WTW,default,S,1,2025-01-01,",
                "kzm,rail,train,,KZ,0.02,0.01,0.03,,WTW,modelled,S,1,2025-01-01,",
                "any,rail,train,,,0.02,0.01,0.03,,WTW,primary,S,1,2025-01-01,");
        OperationCategory train = OperationCategory.of(OperationKind.RAIL, "train");

        assertThat(chosen(table, train.in("KZ"))).isEqualTo("kzm");
        assertThat(chosen(table, train.in("GB"))).isEqualTo("gb");
        assertThat(chosen(table, train.in("CN"))).isEqualTo("any");
    }

    @Test
    void marksAFactorOfAnotherCountryAsSubstitute() {
        OperationCategory train = OperationCategory.of(OperationKind.RAIL, "freight-train");
        FactorTable shipped = ShippedFactors.table();

        assertThat(shipped.choose(train.in("KZ"), DAY).orElseThrow().isSubstitute())
                .isTrue();
        assertThat(shipped.choose(train.in("GB"), DAY).orElseThrow().isSubstitute())
                .isFalse();
    }

    @Test
    void takesNoFactorBeforeItIsValidAndTheNewestOfTwo() {
        FactorTable table = table(
                "old,rail,train,,KZ,0.02,0.01,0.03,,WTW,default,S,1,2024-01-01,",
                "new,rail,train,,KZ,0.02,0.01,0.03,,WTW,default,S,2,2025-01-01,2025-12-31");
        OperationCategory train =
                OperationCategory.of(OperationKind.RAIL, "train").in("KZ");

        assertThat(table.choose(train, LocalDate.of(2023, 12, 31))).isEmpty();
        assertThat(table.choose(train, LocalDate.of(2024, 12, 31))
                        .orElseThrow()
                        .factor()
                        .id())
                .isEqualTo("old");
        assertThat(chosen(table, train)).isEqualTo("new");
        assertThat(table.choose(train, LocalDate.of(2026, 1, 1))
                        .orElseThrow()
                        .factor()
                        .id())
                .isEqualTo("old");
    }

    @Test
    void layingOneTableOverAnotherKeepsIdsUnique() {
        FactorTable shipped = ShippedFactors.table();

        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> shipped.with(shipped));
    }

    @Test
    void aSumThatIsOffByTheLastDigitIsRefused() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new Intensity.WellToWheel(
                        new BigDecimal("0.1"), new BigDecimal("0.2"), new BigDecimal("0.30000000000000004")));
    }

    private static String chosen(FactorTable table, OperationCategory wanted) {
        return table.choose(wanted, DAY).orElseThrow().factor().id();
    }

    private static FactorTable table(String... rows) {
        FactorTable.Reading reading = FactorTable.read(
                Stream.concat(Stream.of(HEADING), Stream.of(rows)).toList());
        assertThat(reading.issues()).isEmpty();
        return reading.table();
    }
}
