package org.hexi.hub.platform.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.hexi.hub.platform.exchange.model.Table;
import org.hexi.hub.platform.exchange.model.TableReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportTest {
    private record Line(String name, BigDecimal amount) {}

    private static final Export<Line> EXPORT = new Export<>(
            "lines", List.of(new Export.Column<>("名称", Line::name), new Export.Column<>("amount", Line::amount)));

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void whatLeavesComesBackTheSame(ExportFormat format) throws IOException {
        Table table = TableReader.read(written(format, line("ёлка, \"兰州\"\nsecond line"), line("=HYPERLINK(\"x\")")));
        assertThat(table.header()).containsExactly("名称", "amount");
        assertThat(table.rows())
                .extracting(Table.Row::cells)
                .containsExactly(List.of("ёлка, \"兰州\"\nsecond line", "-12.5"), List.of("=HYPERLINK(\"x\")", "-12.5"));
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"CSV"})
    void textThatLooksLikeAFormulaIsGuardedAndNumbersAreNot(ExportFormat format) throws IOException {
        String csv = new String(
                written(format, line("=1+1"), line("+cmd"), line("-1+1"), line("@SUM(A1)"), line("-7")), UTF_8);
        assertThat(csv.lines().skip(1))
                .containsExactly("'=1+1,-12.5", "'+cmd,-12.5", "'-1+1,-12.5", "'@SUM(A1),-12.5", "-7,-12.5");
    }

    private static Line line(String name) {
        return new Line(name, new BigDecimal("-12.5"));
    }

    private static byte[] written(ExportFormat format, Line... lines) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        EXPORT.write(file, format, Stream.of(lines));
        return file.toByteArray();
    }
}
