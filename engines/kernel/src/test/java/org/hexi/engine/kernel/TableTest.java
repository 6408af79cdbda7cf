package org.hexi.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final List<String> COLUMNS = List.of("name", "amount", "from", "to", "mode");

    @Test
    void readsCellsByColumnAndCountsEveryLine() {
        Table table = Table.read(
                List.of("# rates", "name,amount,from,to,mode", "", "\"a, \"\"b\"\"\", 1.50 ,2025-01-01,,half_up down"),
                COLUMNS);

        assertThat(table.issues()).isEmpty();
        Table.Row row = table.rows().getFirst();
        assertThat(row.number()).isEqualTo(4);
        assertThat(row.text("name")).isEqualTo("a, \"b\"");
        assertThat(row.decimal("amount")).isEqualByComparingTo("1.5");
        assertThat(row.validity("from", "to")).isEqualTo(Validity.from(LocalDate.of(2025, 1, 1)));
        assertThat(row.constants(RoundingMode.class, "mode")).containsExactly(RoundingMode.HALF_UP, RoundingMode.DOWN);
        assertThat(row.text("nowhere")).isEmpty();
    }

    @Test
    void goesOnAfterALineThatDoesNotFit() {
        Table table = Table.read(List.of("name,amount,from,to,mode", "a,1", "a,1,2025-01-01,,down"), COLUMNS);

        assertThat(table.rows()).extracting(Table.Row::number).containsExactly(3L);
        assertThat(table.issues()).extracting(Issue::code, Issue::row).containsExactly(tuple("kernel.table.cells", 2L));
    }

    @Test
    void stopsAtAnotherHeadingAndTellsAnEmptyTable() {
        assertThat(Table.read(List.of("x,y", "1,2"), COLUMNS).issues())
                .extracting(Issue::code)
                .containsExactly("kernel.table.heading");
        assertThat(Table.read(List.of("# nothing"), COLUMNS).issues())
                .extracting(Issue::code)
                .containsExactly("kernel.table.empty");
    }

    @Test
    void aCellThatIsNoNumberDayOrWordNamesItsColumn() {
        Table.Row row = Table.read(List.of("name,amount,from,to,mode", "a,much,soon,,sideways"), COLUMNS)
                .rows()
                .getFirst();

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> row.decimal("amount"))
                .satisfies(invalid -> assertThat(invalid.field()).isEqualTo("amount"));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> row.day("from"))
                .satisfies(invalid -> assertThat(invalid.field()).isEqualTo("from"));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> row.constant(RoundingMode.class, "mode"))
                .satisfies(invalid -> assertThat(invalid.field()).isEqualTo("mode"));
    }
}
