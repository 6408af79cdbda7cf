package org.hexi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a trader does by hand with a file of consignments: names a column, reads what is wrong, takes the rest in. */
final class Importing {
    private static final String HEAD =
            "shipment,Party A,consignee,from,to,ready,latest_arrival,hs_code,description,quantity,"
                    + "unit,gross_mass_kg,net_mass_kg,value,currency,origin,containers,container_type";

    private final Person trader;
    private final Filings filings;

    Importing(Person trader, Filings filings) {
        this.trader = trader;
        this.filings = filings;
    }

    void takeWhatIsGood() {
        upload();
        assertThat(trader.one("#column-consignor").inputValue())
                .as("no column is called so")
                .isEmpty();
        trader.choose("#column-consignor", "1");
        trader.at("22-import-columns");
        trader.press("form[action$='/check'] button");
        trader.one("form[action$='/commit']");
        assertThat(problem(3)).contains("HEXU0000001");
        assertThat(problem(4)).contains("ATLANTIS");
        trader.at("23-import-problems");
        trader.press("form[action$='/commit'] button");
        trader.page().waitForCondition(() -> !trader.sees("form[action$='/commit']"));
        assertThat(trader.text("main")).contains("CN-");
        trader.at("24-import-taken");
        assertThat(refused().lines())
                .hasSize(3)
                .satisfies(lines -> assertThat(lines.getFirst()).endsWith("error"))
                .anyMatch(line -> line.contains("HEXU0000001"));
    }

    private void upload() {
        LocalDate ready = LocalDate.ofInstant(filings.ready(), ZoneOffset.UTC);
        String file = Stream.of(
                        HEAD,
                        row("A-1", "LZD", ready, filings.container()),
                        row("A-2", "LZD", ready, "HEXU0000001"),
                        row("A-3", "ATLANTIS", ready, filings.container()))
                .collect(Collectors.joining("\n"));
        trader.go("/imports");
        trader.page()
                .setInputFiles(
                        "#file-consignments",
                        new FilePayload("goods.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        trader.press("form:has(#file-consignments) button[type=submit]");
    }

    private static String row(String shipment, String from, LocalDate ready, String container) {
        return "%s,%s,%s,%s,ALA,%s 09:00,%s,854143,Solar panels,720,C62,18500,17280,64800.00,USD,CN,%s,45G1"
                .formatted(shipment, Filings.SHIPPER, Filings.RECEIVER, from, ready, ready.plusDays(40), container);
    }

    /** What is said of a row of the file. */
    private String problem(int row) {
        return trader.page()
                .locator("main tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(trader.page()
                                .locator("td.hx-number", new Page.LocatorOptions().setHasText(String.valueOf(row)))))
                .first()
                .innerText();
    }

    private String refused() {
        String link = trader.one("main a[href*='/refused'][href$='csv']").getAttribute("href");
        return trader.page().request().get(link).text();
    }
}
