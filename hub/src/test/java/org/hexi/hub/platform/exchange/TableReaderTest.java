package org.hexi.hub.platform.exchange;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.platform.exchange.model.Table;
import org.hexi.hub.platform.exchange.model.TableLimits;
import org.hexi.hub.platform.exchange.model.TableReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files nobody trusts, read or refused. */
class TableReaderTest {
    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void readsTextBetweenCommasSemicolonsOrTabs(String sign) {
        Table table = read("name,place\nБолат,兰州\n\n\"a \"\"b\"\"\", x \n"
                .replace(",", sign)
                .getBytes(UTF_8));
        assertThat(table.header()).containsExactly("name", "place");
        assertThat(table.rows()).extracting(Table.Row::number).containsExactly(2L, 4L);
        assertThat(table.rows().getFirst().cells()).containsExactly("Болат", "兰州");
        assertThat(table.rows().getLast().cells()).containsExactly("a \"b\"", "x");
        assertThat(table.notes()).isEmpty();
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeading() {
        assertThat(read("\uFEFFname\nx\n".getBytes(UTF_8)).header()).containsExactly("name");
    }

    @Test
    void chineseBytesAreReadAsGb18030AndSaidToBe() {
        Table table = read("收货人\n阿拉木图能源\n".getBytes(Charset.forName("GB18030")));
        assertThat(table.header()).containsExactly("收货人");
        assertThat(table.notes()).extracting(Issue::code).containsExactly("exchange.file.gb18030");
    }

    @Test
    void whatIsNoTextNoTableOrTooMuchIsRefusedByName() throws IOException {
        assertRefused("exchange.file.encoding", "name\nx\n".getBytes(UTF_16LE));
        assertRefused("exchange.file.encoding", new byte[] {'a', '\n', (byte) 0xFF, (byte) 0xFF, '\n'});
        assertRefused("exchange.file.empty", "name,place\n\n".getBytes(UTF_8));
        assertRefused("exchange.file.empty", new byte[0]);
        assertRefused("exchange.file.oldSpreadsheet", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2});
        assertRefused("exchange.file.unreadable", new byte[] {'P', 'K', 3, 4, 9, 9, 9, 9});
        assertRefused("exchange.file.unreadable", "name\n\"open\n".getBytes(UTF_8));
        assertRefused(
                "exchange.file.tooManyRows",
                "x\n".repeat(TableLimits.MAX_ROWS + 2).getBytes(UTF_8));
        assertRefused(
                "exchange.file.tooManyColumns", ("x,".repeat(TableLimits.MAX_COLUMNS) + "x\n1\n").getBytes(UTF_8));
        assertRefused("exchange.file.tooLarge", new byte[TableLimits.MAX_MEGABYTES * 1024 * 1024 + 1]);
        assertRefused("exchange.file.swollen", swollen());
    }

    @Test
    void aSpreadsheetIsReadAsThePersonSeesIt() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Workbook book = new Workbook(file, "test", "1.0");
        Worksheet sheet = book.newWorksheet("one");
        sheet.value(0, 0, "name");
        sheet.value(0, 1, "number");
        sheet.value(0, 2, "when");
        sheet.value(2, 0, "020230");
        sheet.value(2, 1, 0.1 + 0.2);
        sheet.value(2, 2, LocalDateTime.of(2026, 3, 2, 9, 30));
        sheet.style(2, 2).format("yyyy-mm-dd hh:mm").set();
        book.finish();
        Table table = read(file.toByteArray());
        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(3);
            assertThat(row.cells()).containsExactly("020230", "0.3", "2026-03-02T09:30");
        });
    }

    @Test
    void aGuardAgainstFormulasIsTakenOffAgain() {
        assertThat(read("a,b\n'=1+1,it's\n".getBytes(UTF_8)).rows().getFirst().cells())
                .containsExactly("=1+1", "it's");
    }

    private static byte[] swollen() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int megabyte = 0; megabyte <= TableLimits.MAX_UNPACKED_MEGABYTES; megabyte++) {
                zip.write(zeros);
            }
        }
        return file.toByteArray();
    }

    private static Table read(byte[] content) {
        return TableReader.read(content);
    }

    private static void assertRefused(String code, byte[] content) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOfSatisfying(
                        Rejected.class, rejected -> assertThat(rejected.code()).isEqualTo(code));
    }
}
