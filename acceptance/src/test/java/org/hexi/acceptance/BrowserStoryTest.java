package org.hexi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The main story by hand, as a trader and an officer walk it in a browser. Every page on the way is looked at: no serious
 * violation found by axe-core, nothing that hangs over the edge, no complaint of the browser. The pictures are kept in
 * {@code target/screenshots}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(1)
class BrowserStoryTest {
    private static final String CUSTOMS = "CUSTOMS";
    private static final String LANZHOU = "9901";
    private static final List<String> TRADERS_LISTS = List.of(
            "/consignments",
            "/bookings",
            "/declarations",
            "/services",
            "/services/R101",
            "/services/R101/capacity",
            "/network/versions",
            "/departures",
            "/rates",
            "/quotations",
            "/searches",
            "/replan",
            "/plan/when/result?from=LZD&to=ALA&mass=20000&teu=2",
            "/corridor/trains",
            "/corridor/events",
            "/places",
            "/imports",
            "/search?q=LZD",
            "/account",
            "/api-keys");
    private static final List<String> OFFICERS_LISTS = List.of("/", "/clearance", "/clearance/rules");
    private static final List<String> ADMINISTRATORS_LISTS = List.of(
            "/administration/parties",
            "/administration/parties/new",
            "/administration/users",
            "/administration/users/new",
            "/administration/audit",
            "/booking-policies",
            "/allotments",
            "/network/gtfs",
            "/services/new",
            "/services/R101/edit",
            "/services/R101/withdrawal",
            "/closures",
            "/closures/new",
            "/operations");

    private final Path data = RunningHexi.folder("browser");
    private final RunningHexi hexi = RunningHexi.up(data);
    private final Chromium chromium = new Chromium();
    private final Filings filings = new Filings(Instant.now());
    private String operator = "";
    private String program = "";

    static Stream<Screen> screens() {
        return (Boolean.getBoolean("hexi.long") ? Screen.longForm() : Screen.shortForm()).stream();
    }

    @BeforeAll
    void settle() {
        Household house = Household.settle(hexi);
        List.of(Filings.SHIPPER, Filings.RECEIVER, CUSTOMS).forEach(house::organisation);
        screens().forEach(screen -> {
            house.user(screen.user("trader"), screen.language(), Filings.RECEIVER, "TRADER", "");
            house.user(screen.user("officer"), screen.language(), CUSTOMS, "CUSTOMS_OFFICER", LANZHOU);
        });
        operator = house.key(Filings.RECEIVER, "OPERATOR", "");
        program = house.key(Filings.RECEIVER, "TRADER", "");
    }

    @AfterAll
    void end() {
        chromium.close();
        hexi.close();
        Folders.delete(data);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void fromWishToFootprint(Screen screen) throws IOException {
        try (Person trader = Person.signIn(chromium, hexi, screen, screen.user("trader"));
                Person officer = Person.signIn(chromium, hexi, screen, screen.user("officer"))) {
            Trading trading = new Trading(trader, screen, filings);
            String container = trading.describe();
            trading.plan();
            trading.book();
            Clearing clearing = new Clearing(officer, trading.declare());
            clearing.open();
            clearing.askWhy();
            clearing.inspect();
            trading.handInPaper();
            clearing.open();
            clearing.checkPapers();
            clearing.release();
            trading.pay();
            assertThat(trading.isCleared()).isTrue();
            travel(trading, container);
            trading.follow();
            trading.account();
            comeBack(screen, trader, officer);
            trading.saveFilter();
            new Importing(trader, filings).takeWhatIsGood();
            trader.lookAround(TRADERS_LISTS);
            officer.lookAround(OFFICERS_LISTS);
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void whatAnAdministratorKeeps(Screen screen) {
        try (Person administrator = Person.signIn(chromium, hexi, screen, Household.ADMINISTRATOR)) {
            administrator.go("/?lang=" + screen.language());
            turnTheLights(administrator);
            administrator.lookAround(ADMINISTRATORS_LISTS);
        }
    }

    /** One press, one change: a script that ran twice would undo what it did. */
    private static void turnTheLights(Person person) {
        person.press("[data-hx-theme]");
        assertThat(person.one("html").getAttribute("data-bs-theme")).isEqualTo("dark");
        person.press("[data-hx-theme]");
        assertThat(person.one("html").getAttribute("data-bs-theme")).isEqualTo("light");
    }

    /** The goods leave earlier than planned: the forecast moves with each report that tells so. */
    private void travel(Trading trading, String container) throws IOException {
        Railway railway = new Railway(new Api(hexi, operator), container);
        railway.loads();
        Instant onTheWagon = trading.expected();
        railway.leaves();
        Instant onTheWay = trading.expected();
        assertThat(onTheWay).isBefore(onTheWagon);
        railway.changesGauge();
        railway.arrives();
        assertThat(trading.expected()).isBefore(onTheWay);
    }

    /** A second file of the trader is refused for a wrong invoice, and filed anew with the right one. */
    private void comeBack(Screen screen, Person trader, Person officer) throws IOException {
        String reason = "Invoice INV-2026-81 belongs to another contract.";
        String second = new Api(hexi, program)
                .post("/api/v1/consignments", screen + "-second", filings.batteries())
                .must(201)
                .json()
                .path("id")
                .asString();
        Correcting correcting = new Correcting(trader, second);
        String refused = correcting.file("INV-2026-81");
        new Clearing(officer, refused).refuse(reason);
        correcting.read(reason);
        String anew = correcting.fileAgain(refused, "INV-2026-18");
        assertThat(anew).startsWith("DE-").isNotEqualTo(refused);
    }
}
