package org.hexi.hub.digital.corridor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.OffsetDateTime;
import java.util.List;
import org.hexi.engine.epcis.api.EpcisEvent;
import org.hexi.engine.epcis.api.Epcs;
import org.hexi.engine.epcis.api.GaugeChange;
import org.hexi.engine.epcis.api.WritingEvents;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.digital.corridor.CaptureRefused.Reason;
import org.hexi.hub.digital.corridor.json.EpcisJson;
import org.hexi.hub.platform.parties.ViewerToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Containers and their wagons, across the change of gauge. */
class WagonsModuleTest extends CorridorTest {
    @Test
    void aChangeOfGaugeIsOneEntryAndMovesTheContainer() {
        capture(operator, document(link("ADD", NARROW, "2026-03-03T08:00:00+08:00", "LZD")));
        Captured changed = capture(operator, gaugeChange("a", "2026-03-06T09:00:00+06:00"));
        assertThat(changed.added()).isEqualTo(3);
        assertThat(reports()).containsExactly("event.loading", "event.gaugeChange");
        assertThat(timeline().getLast().arguments()).last().isEqualTo("218124712173 → 94601234");
        assertThat(wagons.wagonOf(Epcs.canonical(container))).contains(Epcs.canonical(BROAD));
        assertThat(wagons.containersOn(Epcs.canonical(NARROW))).doesNotContain(Epcs.canonical(container));
        assertThat(capture(operator, gaugeChange("a", "2026-03-06T09:00:00+06:00"))
                        .added())
                .isZero();
    }

    @Test
    void aChangeOfGaugeThatIsNotWholeIsRefusedAndNamesWhatIsMissing() {
        List<EpcisEvent> parts = change("b", "2026-03-06T09:00:00+06:00").events();
        List<String> accepted =
                List.of("epcis.gaugeChange.leaving", "epcis.gaugeChange.joining", "epcis.gaugeChange.seeing");
        for (int i = 0; i < parts.size(); i++) {
            String missing = accepted.get(i);
            List<EpcisEvent> rest = new java.util.ArrayList<>(parts);
            rest.remove(i);
            assertThatThrownBy(() -> capturing.capture(operator, WritingEvents.document(rest, now())))
                    .isInstanceOfSatisfying(CaptureRefused.class, refused -> {
                        assertThat(refused.reason()).isEqualTo(Reason.INVALID);
                        assertThat(refused.issues()).singleElement().satisfies(issue -> {
                            assertThat(issue.code()).isEqualTo("epcis.gaugeChange.incomplete");
                            assertThat(issue.hint()).isEqualTo(missing);
                        });
                    });
        }
        assertThat(reports()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, one AssociationEvent with action DELETE for the old wagon",
        "zh-CN, 一个针对原车辆、action 为 DELETE 的 AssociationEvent",
        "ru, одно событие AssociationEvent с action DELETE для прежнего вагона"
    })
    void programsHearInTheirLanguageWhereAChangeOfGaugeIsNotWhole(String language, String missing) {
        GaugeChange change = change("c", "2026-03-06T09:00:00+06:00");
        MvcTestResult answer = post(document(change.events().subList(1, 3)), language);
        assertThat(answer).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("corridor.capture.invalid");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactly("/epcisBody/eventList/0/bizTransactionList");
        assertThat(answer).bodyJson().extractingPath("$.errors[0].code").isEqualTo("epcis.gaugeChange.incomplete");
        assertThat(answer).bodyJson().extractingPath("$.errors[0].value").isEqualTo(change.transaction());
        assertThat(answer).bodyJson().extractingPath("$.errors[0].accepted").isEqualTo(missing);
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains(change.transaction(), missing);
        assertThat(reports()).isEmpty();
    }

    @Test
    void programsHearWhereTheEventsOfAChangeOfGaugeContradictEachOther() {
        String good = document(change("d", "2026-03-06T09:00:00+06:00").events());
        assertFault(good.replace(BROAD, NARROW), List.of("/epcisBody/eventList/1/parentID"), "contradictory");
        assertFault(
                good.replaceFirst(container, "urn:epc:id:bic:MSKU6011672"),
                List.of("/epcisBody/eventList/1/childEPCs", "/epcisBody/eventList/2/epcList"),
                "contradictory");
        assertFault(without(good, 2, "readPoint"), List.of("/epcisBody/eventList/2/readPoint"), "contradictory");
        List<EpcisEvent> early = new java.util.ArrayList<>(
                change("d", "2026-03-06T09:00:00+06:00").events());
        early.set(1, change("d", "2026-03-06T08:00:00+06:00").events().get(1));
        assertFault(document(early), List.of("/epcisBody/eventList/1/eventTime"), "contradictory");
        early.add(change("d", "2026-03-06T09:00:00+06:00").events().get(1));
        assertFault(document(early), List.of("/epcisBody/eventList/3/bizTransactionList"), "doubled");
        assertThat(reports()).isEmpty();
    }

    @Test
    void aContainerIsNeverOnTwoWagons() {
        capture(operator, document(link("ADD", NARROW, "2026-03-03T08:00:00+08:00", "LZD")));
        assertRejected("corridor.wagon.two", document(link("ADD", BROAD, "2026-03-04T08:00:00+08:00", "WUW")));
        assertRejected("corridor.wagon.two", document(link("ADD", BROAD, "2026-03-02T08:00:00+08:00", "WUW")));
        assertRejected("corridor.wagon.other", document(link("DELETE", BROAD, "2026-03-04T08:00:00+08:00", "WUW")));
        assertRejected("corridor.wagon.noYard", document(link("DELETE", NARROW, "2026-03-04T08:00:00+08:00", "")));
        capture(operator, document(link("DELETE", NARROW, "2026-03-04T08:00:00+08:00", "WUW")));
        assertThat(wagons.wagonOf(Epcs.canonical(container))).isEmpty();
        assertThat(reports()).containsExactly("event.loading", "event.unloading");
    }

    private void assertRejected(String code, String document) {
        assertThatThrownBy(() -> capture(operator, document))
                .isInstanceOfSatisfying(
                        Rejected.class, rejected -> assertThat(rejected.code()).isEqualTo(code));
    }

    private void assertFault(String document, List<String> pointers, String fault) {
        MvcTestResult answer = post(document, "en");
        assertThat(answer).hasStatus(400);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactlyElementsOf(pointers);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].code").isEqualTo("epcis.gaugeChange." + fault);
    }

    private MvcTestResult post(String document, String language) {
        return web.post()
                .uri("/api/v1/epcis/capture")
                .with(authentication(ViewerToken.of(operator)))
                .with(csrf())
                .header("Accept-Language", language)
                .contentType(MediaType.APPLICATION_JSON)
                .content(document)
                .exchange();
    }

    /** The document with an event that lost a field. */
    private static String without(String document, int event, String field) {
        JsonMapper mapper = JsonMapper.shared();
        JsonNode changed = mapper.readTree(document);
        ((ObjectNode) changed.at("/epcisBody/eventList/" + event)).remove(field);
        return mapper.writeValueAsString(changed);
    }

    private String gaugeChange(String name, String at) {
        return document(change(name, at).events());
    }

    private static String document(List<EpcisEvent> events) {
        return EpcisJson.write(WritingEvents.document(events, now()));
    }

    private GaugeChange change(String name, String at) {
        return new GaugeChange(
                "urn:hexi:gauge:" + name + ":" + unit.container(),
                List.of(container),
                NARROW,
                BROAD,
                CorridorUris.place(new PlaceCode("DST")),
                OffsetDateTime.parse(at));
    }

    private String link(String action, String wagon, String time, String place) {
        String readPoint = place.isEmpty() ? "" : ", \"readPoint\": {\"id\": \"urn:hexi:place:" + place + "\"}";
        return """
                {"type": "AssociationEvent", "eventTime": "%s", "eventTimeZoneOffset": "+08:00", "action": "%s",
                 "parentID": "%s", "childEPCs": ["%s"]%s}""".formatted(time, action, wagon, container, readPoint);
    }
}
