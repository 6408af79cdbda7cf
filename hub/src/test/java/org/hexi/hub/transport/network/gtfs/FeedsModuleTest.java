package org.hexi.hub.transport.network.gtfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hexi.engine.kernel.TimeWindow;
import org.hexi.gtfs.Feed;
import org.hexi.gtfs.FeedWriting;
import org.hexi.gtfs.ReadingFeeds;
import org.hexi.hub.HubTest;
import org.hexi.hub.platform.numbering.Ids;
import org.hexi.hub.platform.parties.People;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.ViewerToken;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.NetworkChanges;
import org.hexi.hub.transport.network.ServiceChange;
import org.hexi.hub.transport.network.ServiceView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A carrier's feed into the network, over REST and from the page, and the network as a feed. */
class FeedsModuleTest extends HubTest {
    private static final String REST = "/api/v1/network/gtfs";
    private static final String PAGE = "/network/gtfs";
    private static final Viewer HOUSE = Viewer.system("test");

    @Autowired
    MockMvcTester web;

    @Autowired
    People people;

    @Autowired
    Network network;

    @Autowired
    NetworkChanges changes;

    @Autowired
    BusinessClock clock;

    @Autowired
    Ids ids;

    @TempDir
    Path folder;

    private ViewerToken operator;
    private String prefix = "";
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void signIn() {
        operator = ViewerToken.of(people.user(Role.OPERATOR));
        prefix = "G" + ids.next().toString().replace("-", "").substring(22) + "-";
        today = LocalDate.ofInstant(clock.now(), ZoneOffset.UTC);
    }

    /** Other tests plan over the same network. */
    @AfterEach
    void nothingStaysInForce() {
        List<ServiceChange> withdrawals = imported().stream()
                .<ServiceChange>map(service -> new ServiceChange.Withdrawal(service.id()))
                .toList();
        if (!withdrawals.isEmpty()) {
            changes.put(HOUSE, withdrawals, today, "");
        }
    }

    @Test
    void aDryRunTellsWhatWouldBeAndChangesNothing() {
        long version = network.version();
        MvcTestResult answer = send(zip(small()), Map.of("dryRun", "true"));
        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.accepted").isEqualTo(true);
        assertThat(answer).bodyJson().extractingPath("$.changed[0]").isEqualTo(prefix + "T1");
        assertThat(answer).bodyJson().extractingPath("$.stops[1].place").isEqualTo("JGN");
        assertThat(answer).bodyJson().extractingPath("$.stops[1].by").isEqualTo("POSITION");
        assertThat(network.version()).isEqualTo(version);
        assertThat(imported()).isEmpty();
    }

    @Test
    void aFeedInForceRunsAsItSaysAndIsNothingNewTheSecondTime() {
        Feed feed = small();
        long version = network.version();
        assertThat(send(zip(feed), Map.of("note", "winter")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.version")
                .isEqualTo((int) version + 1);
        Instant start = clock.now().plus(Duration.ofDays(3));
        TimeWindow window = new TimeWindow(start, start.plus(Duration.ofDays(200)));
        assertThat(Events.of(imported(), window)).hasSizeGreaterThan(50).isEqualTo(Events.of(feed, window));
        assertThat(imported()).singleElement().satisfies(service -> {
            assertThat(service.capacityTeu()).isEqualTo(44);
            assertThat(network.rateCard(today).find("service", service.key())).isPresent();
            assertThat(network.ridden(service, 1, service.stops().size())).isNotEmpty();
        });

        MvcTestResult again = send(zip(feed), Map.of());
        assertThat(again)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.unchanged[0]")
                .isEqualTo(prefix + "T1");
        assertThat(network.version()).isEqualTo(version + 1);
    }

    @Test
    void aCompleteFeedEndsWhatItDoesNotHave() {
        assertThat(send(zip(small()), Map.of())).hasStatusOk();
        MvcTestResult answer =
                send(zip(new SmallFeed().from(today).withTrip("T2").feed()), Map.of("complete", "true"));
        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.ended[0]").isEqualTo(prefix + "T1");
        Instant start = clock.now().plus(Duration.ofDays(3));
        assertThat(Events.of(imported(), new TimeWindow(start, start.plus(Duration.ofDays(30)))))
                .isEqualTo(Events.of(small(), new TimeWindow(start, start.plus(Duration.ofDays(30)))));
        assertThat(network.findRun(prefix + "T1-" + saturday().toString().replace("-", "")))
                .isEmpty();
        assertThat(network.findRun(prefix + "T2-" + saturday().toString().replace("-", "")))
                .isPresent();
    }

    @Test
    void whatIsWrongIsToldAtOnceAndNothingIsInForce() {
        long version = network.version();
        byte[] unknown = zip(
                new SmallFeed().from(today).withStopBetween("Nowhere", 0, -30).feed());
        assertRefused(send(unknown, Map.of()), "network.gtfs.stop.unknown");
        byte[] sound = zip(small());
        assertRefused(send(Arrays.copyOf(sound, sound.length - 40), Map.of()), "gtfs.feed.");
        assertRefused(send("no zip at all".getBytes(StandardCharsets.UTF_8), Map.of()), "gtfs.feed.notzip");
        assertRefused(send(sound, Map.of("carrier", "NOBODY")), "network.gtfs.carrier.unknown");
        assertRefused(send(sound, Map.of("perTeu", "")), "network.tariff.none");
        assertThat(send(sound, Map.of("from", today.minusDays(9).toString())))
                .hasStatus(422)
                .bodyText()
                .contains("network.changes.past");
        assertThat(send(sound, Map.of("prefix", "a b")))
                .hasStatus(400)
                .bodyText()
                .contains("network.gtfs.prefix");
        assertThat(network.version()).isEqualTo(version);
        assertThat(imported()).isEmpty();
    }

    @Test
    void aTraderMayReadFeedsAndLetNoneIn() throws IOException {
        operator = ViewerToken.of(people.user(Role.TRADER));
        assertThat(send(zip(small()), Map.of())).hasStatus(422).bodyText().contains("network.changes.notAllowed");
        assertThat(get(PAGE)).hasStatus(403);
        assertThat(get(REST)).hasStatusOk().hasContentType("application/zip");
    }

    @Test
    void theNetworkIsAFeedOfOneCarriageOrCarrier() throws IOException {
        Feed rail = read(get(REST + "?carriage=RAIL&from=" + today + "&to=" + today.plusDays(60)));
        assertThat(rail.trips()).hasSizeGreaterThan(30);
        assertThat(rail.routes()).allMatch(route -> route.type().code() == 2);
        Feed ferry = read(get(REST + "?carrier=CSF"));
        assertThat(ferry.agencies())
                .singleElement()
                .matches(agency -> agency.id().equals("CSF"));
        assertThat(get(REST + "?carrier=NOBODY")).hasStatus(404);
        assertThat(get(REST + "?from=2026-01-01&to=2036-01-01")).hasStatus(400);
    }

    @ParameterizedTest
    @CsvSource({"en, Try the feed", "ru, Проверить фид", "zh-CN, 试算"})
    void thePageSpeaksEveryLanguage(String language, String words) {
        assertThat(get(PAGE + "?lang=" + language))
                .hasStatusOk()
                .bodyText()
                .contains(words)
                .doesNotContain("??");
    }

    @Test
    void aFeedIsTriedAndPutInForceFromThePage() {
        MvcTestResult tried = submit(zip(small()), Map.of("act", "check"));
        assertThat(tried)
                .hasStatusOk()
                .bodyText()
                .contains("Put in force", "JGN", "Position")
                .doesNotContain("??");
        long version = network.version();
        assertThat(submit(zip(small()), Map.of("act", "put")))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl(PAGE + "?version=" + (version + 1));
        assertThat(get(PAGE + "?version=" + (version + 1) + "&lang=en"))
                .bodyText()
                .contains("In force as version");
        assertThat(imported()).hasSize(1);

        byte[] unknown = zip(
                new SmallFeed().from(today).withStopBetween("Nowhere", 0, -30).feed());
        assertThat(submit(unknown, Map.of("act", "check")))
                .hasStatusOk()
                .bodyText()
                .contains("No place of the network is meant by this stop", "stops.txt/stop_id")
                .doesNotContain("Put in force");
        assertThat(submit(zip(small()), Map.of("act", "put", "prefix", "a b")))
                .hasStatusOk()
                .bodyText()
                .contains("Not a prefix of ids");
    }

    private static void assertRefused(MvcTestResult answer, String code) {
        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("network.gtfs.refused", code)
                .doesNotContain("??");
    }

    private Feed small() {
        return new SmallFeed().from(today).feed();
    }

    private LocalDate saturday() {
        LocalDate day = today.plusDays(10);
        while (day.getDayOfWeek().getValue() != 6) {
            day = day.plusDays(1);
        }
        return day;
    }

    private List<ServiceView> imported() {
        return network.services().stream()
                .filter(service -> service.id().startsWith(prefix))
                .toList();
    }

    private static byte[] zip(Feed feed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            FeedWriting.write(feed, bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private Feed read(MvcTestResult answer) throws IOException {
        assertThat(answer).hasStatusOk();
        Path zip = folder.resolve("read.zip");
        Files.write(zip, answer.getResponse().getContentAsByteArray());
        return ReadingFeeds.read(zip).feed().orElseThrow();
    }

    private MvcTestResult send(byte[] zip, Map<String, String> said) {
        return multipart(REST, zip, said);
    }

    private MvcTestResult submit(byte[] zip, Map<String, String> said) {
        return multipart(PAGE + "?lang=en", zip, said);
    }

    private MvcTestResult multipart(String path, byte[] zip, Map<String, String> said) {
        var request = web.post()
                .uri(path)
                .with(authentication(operator))
                .with(csrf())
                .header("Idempotency-Key", ids.next().toString())
                .multipart()
                .file(new MockMultipartFile("file", "feed.zip", "application/zip", zip));
        Map<String, String> usual = Map.of(
                "carrier",
                "HXR",
                "prefix",
                prefix,
                "from",
                today.toString(),
                "capacityTeu",
                "44",
                "perTeu",
                "600",
                "idempotencyKey",
                ids.next().toString());
        usual.forEach((name, value) -> request.param(name, said.getOrDefault(name, value)));
        said.forEach((name, value) -> {
            if (!usual.containsKey(name)) {
                request.param(name, value);
            }
        });
        return request.exchange();
    }

    private MvcTestResult get(String path) {
        return web.get().uri(path).with(authentication(operator)).exchange();
    }
}
