package org.hexi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** What a trader does by hand: batteries come from Almaty to Lanzhou. Each step ends with what the trader sees then. */
final class Trading {
    static final String BATTERIES = "850760";
    private static final Pattern BY_TRAIN = Pattern.compile("(rail|铁路|ж/д) · [RT]\\d");
    private static final Pattern DOSSIER = Pattern.compile(".*/consignments/[0-9a-f-]{36}.*");

    private final Person trader;
    private final Screen screen;
    private final Filings filings;
    private String dossier = "";

    Trading(Person trader, Screen screen, Filings filings) {
        this.trader = trader;
        this.screen = screen;
        this.filings = filings;
    }

    /** @return number of the container the goods travel in */
    String describe() {
        trader.go("/");
        trader.at("02-home");
        trader.press(".hx-head a[href='/consignments/new']");
        trader.one("#describe");
        trader.press("#describe");
        trader.one(".hx-issues");
        trader.at("03-describe-faults");
        assertThat(trader.page().locator(".hx-fault").count()).isGreaterThan(5);
        parties();
        goods();
        String container = filings.container();
        String wrong = withAnotherCheckDigit(container);
        trader.type("#f-units-0-container", wrong);
        trader.choose("#f-units-0-sizeType", "45G1");
        trader.press("#describe");
        assertThat(trader.text("#f-units-0-container-fault"))
                .as("what is said of the check digit")
                .contains(container.substring(container.length() - 1));
        assertThat(trader.page().locator(".hx-fault").count()).isEqualTo(1);
        trader.at("04-describe-check-digit");
        trader.type("#f-units-0-container", container);
        trader.press("#describe");
        trader.page().waitForURL(DOSSIER);
        dossier = trader.path(2);
        trader.at("05-dossier");
        trader.go(dossier + "/details");
        assertThat(trader.text("main")).contains(container, BATTERIES);
        trader.at("06-details");
        return container;
    }

    private void parties() {
        trader.type("#f-consignor", Filings.SHIPPER);
        trader.type("#f-consignee", Filings.RECEIVER);
        trader.type("#f-from", "ALA");
        trader.type("#f-to", "LZD");
        LocalDateTime ready = LocalDateTime.ofInstant(filings.ready(), ZoneOffset.UTC);
        trader.type("#f-ready", ready.toString());
        trader.type("#f-latestArrival", ready.plus(40, ChronoUnit.DAYS).toString());
    }

    private void goods() {
        Locator code = trader.page().locator("#f-goods-0-hsCode");
        code.click();
        code.pressSequentially(screen.wordsForBatteries());
        Locator option = trader.one("#f-goods-0-hsCode-list [role=option][data-value='" + BATTERIES + "']");
        trader.at("03-goods-by-words");
        option.click();
        assertThat(code.inputValue()).isEqualTo(BATTERIES);
        trader.type("#f-goods-0-description", "Lithium-ion battery packs");
        trader.type("#f-goods-0-quantity", "720");
        trader.choose("#f-goods-0-unit", "C62");
        trader.type("#f-goods-0-grossMass", "18500");
        trader.type("#f-goods-0-netMass", "17280");
        trader.type("#f-goods-0-value", "648000");
        trader.choose("#f-goods-0-currency", "USD");
        trader.type("#f-goods-0-origin", "KZ");
    }

    private static String withAnotherCheckDigit(String container) {
        int last = container.length() - 1;
        int digit = Character.digit(container.charAt(last), 10);
        return container.substring(0, last) + (digit + 1) % 10;
    }

    void plan() {
        trader.go(dossier + "/plan");
        trader.one("#plan-table tr[data-way]");
        trader.one("#plan-map .leaflet-overlay-pane svg");
        // a line from north to south has no width, and then no browser calls it visible
        trader.page()
                .locator("#plan-map path.leaflet-interactive")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        trader.one("#plan-chart canvas");
        trader.at("07-plan");
        Locator way = wayByTrain();
        way.locator("a[hx-get]").click();
        trader.one("#plan-table td[id^='legs-'] table");
        assertThat(trader.text("#plan-table td[id^='legs-']:has(table)")).contains("UTC+");
        trader.at("08-plan-legs");
    }

    void book() {
        wayByTrain().locator("form[action$='/booking'] button").click();
        trader.one("form[action$='/confirm'] button");
        trader.at("09-held");
        trader.press("form[action$='/confirm'] button");
        trader.page().waitForCondition(() -> !trader.sees("form[action$='/confirm']"));
        trader.one("form[action$='/release']");
        trader.at("10-booked");
    }

    private Locator wayByTrain() {
        return trader.page()
                .locator("#plan-table tr[data-way]")
                .filter(new Locator.FilterOptions().setHasText(BY_TRAIN))
                .first();
    }

    /** @return reference of the declaration */
    String declare() {
        trader.go(dossier + "/declaration");
        trader.at("11-declaration");
        trader.press("#declaration button[hx-post]");
        trader.one("#declaration .hx-issues");
        trader.at("12-dry-run-with-problems");
        trader.type("#supervisionMode", "0110");
        trader.choose("#incoterm", "CIF");
        trader.type("#contract", "HT-2026-17");
        trader.type("#document-380", "INV-2026-17");
        trader.type("#document-271", "PL-2026-17");
        trader.page().locator("#declaration input[name=paysAtOnce]").uncheck();
        trader.press("#declaration button[hx-post]");
        trader.one("#declaration [role=status] .hx-ok");
        assertThat(trader.page().locator("#declaration tfoot").innerText()).contains("CNY");
        trader.at("13-dry-run");
        trader.press("#declaration .hx-head button.btn-primary");
        String reference = trader.text("main h2");
        assertThat(reference).startsWith("DE-");
        trader.at("14-filed");
        return reference;
    }

    /** The paper for dangerous goods comes after the filing; a file without it is always read by an officer. */
    void handInPaper() {
        trader.go(dossier + "/declaration");
        trader.type("#owed-890", "DGD-2026-17");
        trader.press("form[action$='/documents'] button");
        trader.page().waitForCondition(() -> !trader.sees("#owed-890"));
        trader.at("15-paper-handed-in");
    }

    /** Pays the tax that customs assessed. */
    void pay() {
        trader.go(dossier + "/declaration");
        trader.press("form[action$='/payment'] button");
        trader.page().waitForCondition(() -> !trader.sees("form[action$='/payment']"));
        trader.at("15-tax-paid");
    }

    boolean isCleared() {
        trader.go(dossier);
        Locator steps = trader.page().locator(".hx-steps li");
        return "step".equals(steps.nth(4).getAttribute("aria-current"));
    }

    /** When the goods are expected in Lanzhou, as the page says it now. */
    Instant expected() {
        trader.go(dossier + "/follow");
        return Instant.parse(trader.one(".hx-facts strong time").getAttribute("datetime"));
    }

    void follow() {
        trader.go(dossier + "/timeline");
        assertThat(trader.page().locator(".hx-timeline > li").count()).isGreaterThan(10);
        assertThat(trader.text("main")).contains(Railway.BROAD_WAGON + " → " + Railway.STANDARD_WAGON);
        trader.at("16-timeline");
        trader.go(dossier + "/follow");
        trader.one(".hx-map path.leaflet-interactive");
        assertThat(trader.page().locator("main .hx-timeline > li").count()).isGreaterThanOrEqualTo(4);
        trader.at("17-follow");
    }

    void account() {
        trader.go(dossier + "/footprint");
        trader.at("18-footprint");
        String link = trader.one("main a[href$='/footprint.pdf']").getAttribute("href");
        APIResponse sheet = trader.page().request().get(link);
        assertThat(sheet.status()).isEqualTo(200);
        assertThat(sheet.headers()).containsEntry("content-type", "application/pdf");
        assertThat(new String(sheet.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        trader.go(dossier);
        trader.at("19-overview");
    }

    /** A filter gets a name, is found again under it and is given up. */
    void saveFilter() {
        trader.go("/consignments?to=LZD&page=1");
        trader.press(".hx-keep summary");
        trader.type("#filter-name", "Lanzhou");
        trader.at("20-filter-to-be-saved");
        trader.press(".hx-keep button[type=submit]");
        assertThat(trader.text(".hx-chip[class*=hx-chosen] a")).isEqualTo("Lanzhou");
        trader.at("21-filter-saved");
        trader.go("/consignments");
        trader.press(".hx-chip a");
        trader.page().waitForURL("**/consignments?to=LZD");
        assertThat(trader.page().locator("main tbody tr").count()).isPositive();
        trader.press(".hx-chip button");
        trader.page().waitForCondition(() -> !trader.sees(".hx-chip"));
    }
}
