package org.hexi.hub.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.platform.exchange.model.Table;
import org.hexi.hub.platform.exchange.model.TableReader;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A list as it left the house, read back. */
public record Exported(List<String> header, List<Table.Row> rows) {
    public static Exported of(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        try {
            Table table = TableReader.read(answer.getResponse().getContentAsByteArray());
            return new Exported(table.header(), table.rows());
        } catch (Rejected headerOnly) {
            assertThat(headerOnly.rejection()).isEqualTo(new ExchangeRejection.Empty());
            return new Exported(List.of(), List.of());
        }
    }

    /** The cells below a heading. */
    public List<String> column(String heading) {
        assertThat(header).contains(heading);
        return rows.stream().map(row -> row.cell(header.indexOf(heading))).toList();
    }
}
