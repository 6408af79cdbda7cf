package org.hexi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
            "/departures",
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
            "/operations");

    private final Path data = RunningHexi.folder("browser");
    private final RunningHexi hexi = RunningHexi.up(data);
    private final Chromium chromium = new Chromium();
    private final Filings filings = new Filings(Instant.now());
    private String operator = "";

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
            report("loading", container);
            trading.follow();
            trading.account();
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
            administrator.lookAround(ADMINISTRATORS_LISTS);
        }
    }

    /** The terminal in Almaty tells that the container is on its wagon. */
    private void report(String step, String container) throws IOException {
        String event = """
                {"@context":["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld"],"type":"EPCISDocument",
                 "schemaVersion":"2.0","creationDate":"%1$s","epcisBody":{"eventList":[
                  {"type":"ObjectEvent","eventTime":"%1$s","eventTimeZoneOffset":"+05:00","action":"OBSERVE",
                   "epcList":["urn:epc:id:bic:%2$s"],"bizStep":"%3$s","readPoint":{"id":"urn:hexi:place:ALA"}}]}}""".formatted(Instant.now().truncatedTo(ChronoUnit.SECONDS), container, step);
        new Api(hexi, operator).post("/api/v1/epcis/capture", container, event).must(202);
    }
}
