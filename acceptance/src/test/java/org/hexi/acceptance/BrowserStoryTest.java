package org.hexi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The main story as a person walks it in a browser, in every language at desk and at phone width. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserStoryTest {
    private static final Pattern DOSSIER = Pattern.compile(".*/consignments/[0-9a-f-]{36}.*");
    private static final Map<String, String> SOLAR_PANELS =
            Map.of("en", "photovoltaic", "zh-CN", "光伏", "ru", "фотоэлект");

    private final Path data = RunningHexi.folder("browser");
    private final RunningHexi hexi = RunningHexi.up(data);
    private final Chromium chromium = new Chromium();
    private final Filings filings = new Filings(Instant.now());

    @BeforeAll
    void settle() {
        Household house = Household.settle(hexi);
        house.organisation(Filings.SHIPPER);
        house.organisation(Filings.RECEIVER);
        for (String language : List.of("zh-CN", "en", "ru")) {
            house.user("trader." + language.toLowerCase(Locale.ROOT), language, Filings.SHIPPER, "TRADER", "");
        }
    }

    @AfterAll
    void end() {
        chromium.close();
        hexi.close();
        Folders.delete(data);
    }

    static Stream<Arguments> looks() {
        Arguments chineseDesk = Arguments.of("zh-CN", 1400, 900);
        Arguments englishPhone = Arguments.of("en", 390, 844);
        return Boolean.getBoolean("hexi.long")
                ? Stream.of(
                        chineseDesk,
                        englishPhone,
                        Arguments.of("zh-CN", 390, 844),
                        Arguments.of("en", 1400, 900),
                        Arguments.of("ru", 1400, 900),
                        Arguments.of("ru", 390, 844))
                : Stream.of(chineseDesk, englishPhone);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void fromWishToFootprint(String language, int width, int height) {
        Page page = chromium.open(hexi, language, width, height);
        Looking look = new Looking(page, language + "-" + width);
        signIn(page, look, "trader." + language.toLowerCase(Locale.ROOT));
        look.at("02-home");
        String dossier = describe(page, look, language);
        plan(page, look, dossier);
        book(page, look);
        follow(page, look, dossier);
        account(page, look, dossier);
        lists(page, look);
        page.context().close();
        look.mustHaveFoundNothing();
    }

    private static void signIn(Page page, Looking look, String name) {
        page.navigate("/");
        page.locator("#name").fill(name);
        page.locator("#password").fill(Household.PASSWORD);
        look.at("01-sign-in");
        page.locator("form[action='/sign-in'] button[type=submit]").click();
        page.locator(".hx-user")
                .first()
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
    }

    /** @return the path of the new dossier */
    private String describe(Page page, Looking look, String language) {
        page.navigate("/consignments/new");
        page.locator("#describe").click();
        look.at("03-describe-faults");
        assertThat(page.locator(".hx-fault").count()).isGreaterThan(5);
        page.locator("#f-consignor").fill(Filings.SHIPPER);
        page.locator("#f-consignee").fill(Filings.RECEIVER);
        page.locator("#f-from").fill("LZD");
        page.locator("#f-to").fill("ALA");
        LocalDateTime ready = LocalDateTime.ofInstant(filings.ready(), ZoneOffset.UTC);
        page.locator("#f-ready").fill(ready.toString());
        page.locator("#f-latestArrival").fill(ready.plus(40, ChronoUnit.DAYS).toString());
        page.locator("#f-goods-0-hsCode").click();
        page.locator("#f-goods-0-hsCode").pressSequentially(SOLAR_PANELS.getOrDefault(language, "solar"));
        page.locator("#f-goods-0-hsCode-list [role=option]").first().waitFor();
        look.at("04-describe-goods-by-words");
        page.locator("#f-goods-0-hsCode-list [role=option]").first().click();
        page.locator("#f-goods-0-hsCode").fill("854143");
        page.locator("#f-goods-0-description").fill("Solar panels");
        page.locator("#f-goods-0-quantity").fill("720");
        page.locator("#f-goods-0-unit").selectOption("C62");
        page.locator("#f-goods-0-grossMass").fill("18500");
        page.locator("#f-goods-0-netMass").fill("17280");
        page.locator("#f-goods-0-value").fill("64800");
        page.locator("#f-goods-0-currency").selectOption("USD");
        page.locator("#f-goods-0-origin").fill("CN");
        if (page.locator("#f-units-0-container").count() == 0) {
            page.locator("#add-unit").click();
        }
        page.locator("#f-units-0-container").fill(filings.container());
        page.locator("#f-units-0-sizeType").selectOption("45G1");
        page.locator("#describe").click();
        page.waitForURL(DOSSIER);
        look.at("05-dossier");
        return page.url().replaceFirst("(.*/consignments/[0-9a-f-]{36}).*", "$1");
    }

    private static void plan(Page page, Looking look, String dossier) {
        page.navigate(dossier + "/plan");
        Locator options = page.locator("#plan-table tbody tr[data-way]");
        options.first().waitFor();
        look.at("06-plan");
        options.first().locator("a[hx-get]").click();
        page.locator("#plan-table .hx-detail table").first().waitFor();
        look.at("07-plan-option");
        page.locator("#plan-table form[action$='/booking'] button").last().click();
        page.waitForURL("**/booking**");
    }

    private static void book(Page page, Looking look) {
        Locator confirm = page.locator("form[action$='/confirm'] button");
        confirm.waitFor();
        look.at("08-held");
        confirm.click();
        confirm.waitFor(
                new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        look.at("09-booked");
    }

    private static void follow(Page page, Looking look, String dossier) {
        page.navigate(dossier + "/timeline");
        look.at("12-timeline");
    }

    private static void account(Page page, Looking look, String dossier) {
        page.navigate(dossier + "/footprint");
        look.at("13-footprint");
        APIResponse sheet = page.request().get(dossier + "/footprint.pdf");
        assertThat(sheet.status()).isEqualTo(200);
        assertThat(new String(sheet.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    private static void lists(Page page, Looking look) {
        for (String list : List.of("consignments", "bookings", "services", "departures", "account", "imports")) {
            page.navigate("/" + list);
            look.at("20-list-" + list);
        }
    }
}
