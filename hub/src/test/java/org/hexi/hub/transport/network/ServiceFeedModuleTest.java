package org.hexi.hub.transport.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.hexi.hub.HubTest;
import org.hexi.hub.platform.numbering.Ids;
import org.hexi.hub.platform.parties.People;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.ViewerToken;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.Idempotency;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

class ServiceFeedModuleTest extends HubTest {
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

    @Autowired
    JsonMapper json;

    private ViewerToken operator;
    private String id;

    @BeforeEach
    void signIn() {
        operator = ViewerToken.of(people.user(Role.OPERATOR));
        id = "F" + ids.next().toString().replace("-", "").substring(20);
    }

    /** Other tests plan over the same network. */
    @AfterEach
    void nothingStaysInForce() {
        List<ServiceChange> withdrawals = network.services().stream()
                .map(ServiceView::id)
                .filter(service -> service.startsWith(id))
                .distinct()
                .<ServiceChange>map(ServiceChange.Withdrawal::new)
                .toList();
        if (!withdrawals.isEmpty()) {
            changes.put(Viewer.system("test"), withdrawals, LocalDate.ofInstant(clock.now(), ZoneOffset.UTC), "");
        }
    }

    @Test
    void aServiceIsPutReadAndPutBack() {
        assertThat(put(id, json.writeValueAsString(Forms.flight(id))))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.changed[0]")
                .isEqualTo(id);
        long version = network.version();
        assertThat(get("/api/v1/services/" + id))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.edition")
                .asNumber()
                .isEqualTo((int) version);
        String form = text(get("/api/v1/services/" + id + "/form?on="
                + LocalDate.ofInstant(clock.now(), ZoneOffset.UTC).plusDays(30)));
        assertThat(put(id, form))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.unchanged[0]")
                .isEqualTo(id);
        assertThat(network.version()).isEqualTo(version);
        assertThat(get("/api/v1/services/" + id + "?asOf=" + (version - 1))).hasStatus(404);
        assertThat(get("/api/v1/services?asOf=" + (version + 9))).hasStatus(404);
    }

    @Test
    void aFeedIsTakenAsAWhole() {
        List<ServiceForm> many = IntStream.range(0, 300)
                .mapToObj(number -> Forms.flight(id + number))
                .toList();
        String feed = "{\"note\":\"winter\",\"services\":" + json.writeValueAsString(many) + "}";
        assertThat(post("/api/v1/services/feed", feed))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.changed.length()")
                .isEqualTo(300);
        assertThat(get("/api/v1/network/versions/" + network.version()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.version.services")
                .isEqualTo(300);
        long version = network.version();
        String withdrawn = "{\"withdrawn\":"
                + json.writeValueAsString(many.stream().map(ServiceForm::id).toList()) + "}";
        assertThat(post("/api/v1/services/feed", withdrawn)).hasStatusOk();
        assertThat(network.version()).isEqualTo(version + 1);
        assertThat(network.findService(id + "7")).isEmpty();
    }

    @Test
    void everythingWrongIsToldWithItsPlaceAndNothingIsTaken() {
        long version = network.version();
        String feed = """
                {"services": [%s, {"id": "%sB", "nameEn": "B", "carrierCode": "NOBODY1", "carriage": "RAIL", "days": ["SUNDAY"],
                  "firstDeparture": "8:00", "capacityTeu": 0, "tariff": [{"currency": "XXX", "perTeu": "1"}],
                  "stops": [{"place": "LZD"}, {"place": "ZLIC", "arrivalOffsetMinutes": 0}]}],
                 "withdrawn": ["none-such"]}""".formatted(json.writeValueAsString(Forms.flight(id)), id);
        MvcTestResult answer = post("/api/v1/services/feed", feed);
        assertThat(answer).hasStatus(422).bodyJson().extractingPath("$.code").isEqualTo("network.changes.refused");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .contains(
                        "/services/1/carrierCode",
                        "/services/1/firstDeparture",
                        "/services/1/capacityTeu",
                        "/services/1/tariff/0/currency",
                        "/services/1/stops/1/arrivalOffsetMinutes",
                        "/withdrawn/0/id");
        assertThat(network.version()).isEqualTo(version);
        assertThat(post("/api/v1/services/feed?dryRun=true", feed))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.issues[*].code")
                .asArray()
                .contains("network.service.unknown");
    }

    @Test
    void noTrainRunsWhereNoTrackIsKnownUnlessItIsStated() {
        ServiceForm train =
                Forms.form(id, "RAIL", "07:00", List.of(Forms.stop("LZD", null, 0), Forms.stop("ZLIC", 600, null)));
        assertThat(put(id, json.writeValueAsString(train)))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].code")
                .isEqualTo("network.leg.noTrack");
        String stated = json.writeValueAsString(train)
                .replaceFirst("\\{", "{\"tracks\":[{\"from\":\"LZD\",\"to\":\"ZLIC\",\"kilometres\":\"455.5\"}],");
        assertThat(put(id, stated)).hasStatusOk();
        ServiceView service = network.service(id);
        assertThat(network.ridden(service, 1, 2).getFirst().kilometres()).isEqualByComparingTo("455.5");
        assertThat(network.ridden(service, 1, 2).getFirst().sections()).isNotEmpty();
    }

    @Test
    void whatIsNoServiceAtAllIsAProblem() {
        assertThat(put(id, "{\"id\":\"other\"}")).hasStatus(400);
        assertThat(put(id, "{\"id\":\"%s\",\"wings\":2}".formatted(id))).hasStatus(400);
        assertThat(post("/api/v1/services/feed", "{\"services\":[null]}")).hasStatus(400);
        assertThat(post("/api/v1/services/feed", "{}")).hasStatus(400);
        assertThat(post("/api/v1/services/" + id + "/withdrawal", "{}")).hasStatus(422);
        assertThat(post("/api/v1/services/R101/withdrawal", "{\"validFrom\":\"2020-01-01\"}"))
                .hasStatus(422);
    }

    private MvcTestResult put(String service, String body) {
        return web.put()
                .uri("/api/v1/services/" + service)
                .with(authentication(operator))
                .with(csrf())
                .header(Idempotency.HEADER, ids.next().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult post(String path, String body) {
        return web.post()
                .uri(path)
                .with(authentication(operator))
                .with(csrf())
                .header(Idempotency.HEADER, ids.next().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult get(String path) {
        return web.get().uri(path).with(authentication(operator)).exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
