package org.hexi.hub.ecology.carbon.ileap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.hexi.hub.HubTest;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.consignment.SampleDraft;
import org.hexi.hub.ecology.carbon.SamplePlan;
import org.hexi.hub.platform.parties.People;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.ViewerToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The footprint in the words of iLEAP: fields, texts and sums as the data model of 1.0.0 wants them. */
class IleapModuleTest extends HubTest {
    private static final String DECIMAL = "-?\\d+(\\.\\d+)?";

    @Autowired
    Consignments consignments;

    @Autowired
    People people;

    @Autowired
    MockMvcTester web;

    @Autowired
    JsonMapper json;

    private Viewer trader = Viewer.system("test");
    private ConsignmentId dossier = ConsignmentId.of("00000000-0000-0000-0000-000000000000");

    @BeforeEach
    void aDossierWithAPlan() {
        trader = people.user(Role.TRADER);
        dossier = consignments
                .describe(trader, SampleDraft.of(trader.party(), people.party().id()))
                .id();
        consignments.pin(trader, dossier, SamplePlan.railCorridor("NOBODY"));
    }

    @Test
    void everyNumberIsADecimalAsText() {
        JsonNode export = read("/ileap");
        assertThat(numbers(export)).isEmpty();
        for (JsonNode tce : export.at("/shipmentFootprint/tces")) {
            for (String figure : List.of("mass", "transportActivity", "co2eWTW", "co2eTTW")) {
                assertThat(tce.required(figure).asString()).matches(DECIMAL);
            }
            assertThat(tce.required("distance").size()).isEqualTo(1);
            assertThat(tce.at("/distance/sfd").asString()).matches(DECIMAL);
        }
        assertThat(export.at("/shipmentFootprint/mass").asString()).matches(DECIMAL);
        assertThat(export.at("/transportActivityData/0/origin/lat").asString()).matches(DECIMAL);
    }

    @Test
    void elementsSumUpToWhatThePageSays() {
        JsonNode export = read("/ileap");
        JsonNode page = read("");
        List<JsonNode> tces = list(export.at("/shipmentFootprint/tces"));
        assertThat(tces).hasSize(3);
        assertThat(sum(tces, "co2eWTW"))
                .isEqualByComparingTo(page.get("wtwKilograms").asString());
        assertThat(sum(tces, "co2eTTW"))
                .isEqualByComparingTo(page.get("ttwKilograms").asString());
        BigDecimal tonnes = new BigDecimal(page.get("massKilograms").asString()).movePointLeft(3);
        assertThat(sum(tces, "transportActivity")).isEqualByComparingTo(tonnes.multiply(new BigDecimal("8150")));
        assertThat(get("/footprint", Locale.ENGLISH, "text/html"))
                .hasStatusOk()
                .bodyText()
                .contains("%,.2f kg".formatted(sum(tces, "co2eWTW")));
    }

    @Test
    void elementsFollowEachOtherAndNameTheirCategory() {
        JsonNode export = read("/ileap");
        List<JsonNode> tces = list(export.at("/shipmentFootprint/tces"));
        assertThat(tces).extracting(tce -> tce.get("tceId").asString()).containsExactly("leg-1", "leg-2", "leg-3");
        assertThat(list(tces.get(0).get("prevTceIds"))).isEmpty();
        assertThat(tces.get(2).at("/prevTceIds/0").asString()).isEqualTo("leg-2");
        assertThat(tces).allSatisfy(tce -> {
            assertThat(tce.get("tocId").asString()).isNotBlank();
            assertThat(tce.has("hocId")).isFalse();
            assertThat(tce.get("shipmentId")).isEqualTo(export.at("/shipmentFootprint/shipmentId"));
        });
    }

    @Test
    void hubsWithoutAFigureAreToldAndNotCountedAsZero() {
        JsonNode export = read("/ileap");
        assertThat(export.get("complete").asBoolean()).isFalse();
        assertThat(list(export.get("gaps"))).extracting(JsonNode::asString).containsExactly("hub-1-LZD", "hub-2-HAM");
    }

    @Test
    void activitiesSayWhatWasMovedHowFarAndWhen() {
        List<JsonNode> activities = list(read("/ileap").get("transportActivityData"));
        assertThat(activities).extracting(each -> each.get("mode").asString()).containsExactly("Road", "Rail", "Road");
        JsonNode rail = activities.get(1);
        assertThat(rail.at("/distance/sfd").asString()).isEqualTo("8000");
        assertThat(rail.at("/origin/country").asString()).isEqualTo("CN");
        assertThat(rail.at("/destination/country").asString()).isEqualTo("DE");
        assertThat(rail.get("departureAt").asString()).isEqualTo("2026-03-04T08:00:00Z");
        assertThat(rail.get("arrivalAt").asString()).isEqualTo("2026-03-05T04:00:00Z");
    }

    @Test
    void aStrangerFindsNothing() {
        trader = people.user(Role.TRADER);
        assertThat(get("/api/v1", Locale.ENGLISH, "application/json", "/ileap")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private JsonNode read(String what) {
        MvcTestResult answer = get("/api/v1", Locale.ENGLISH, "application/json", what);
        assertThat(answer).hasStatusOk();
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }

    private MvcTestResult get(String tab, Locale language, String type) {
        return ask("/consignments/" + dossier + tab, language, type);
    }

    private MvcTestResult get(String face, Locale language, String type, String what) {
        return ask(face + "/consignments/" + dossier + "/footprint" + what, language, type);
    }

    private MvcTestResult ask(String path, Locale language, String type) {
        return web.get()
                .uri(path)
                .locale(language)
                .header("Accept", type)
                .with(authentication(ViewerToken.of(trader)))
                .exchange();
    }

    private static List<JsonNode> numbers(JsonNode node) {
        if (node.isNumber()) {
            return List.of(node);
        }
        return StreamSupport.stream(node.spliterator(), false)
                .flatMap(child -> numbers(child).stream())
                .toList();
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static BigDecimal sum(List<JsonNode> tces, String figure) {
        return tces.stream()
                .map(tce -> new BigDecimal(tce.get(figure).asString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
