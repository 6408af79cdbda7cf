package org.hexi.hub.digital.corridor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hexi.hub.consignment.Stage;
import org.hexi.hub.digital.corridor.CaptureRefused.Reason;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.ViewerToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What capturing does with events told twice, late, wrong, or of goods of others. */
class CapturingModuleTest extends CorridorTest {
    @Test
    void theSameEventTwiceChangesNothingAndAnswersLikeTheFirstTime() {
        String document = document(seen("departing", "LZD", "2026-03-03T09:30:00+08:00", container));
        Captured first = capture(operator, document);
        Captured again = capture(operator, document);
        Captured otherZone = capture(
                operator,
                document(seen("departing", "LZD", "2026-03-03T01:30:00Z", container)
                        .replace("\"eventTimeZoneOffset\": \"+00:00\"", "\"eventTimeZoneOffset\": \"+08:00\"")));
        assertThat(first.added()).isOne();
        assertThat(again).isEqualTo(new Captured(first.captureId(), first.hashes(), 0));
        assertThat(otherZone.hashes()).isEqualTo(first.hashes());
        assertThat(reports()).containsExactly("event.departing");
        assertThat(stage()).isEqualTo(Stage.UNDER_WAY);
    }

    @Test
    void lateAndDisorderedEventsStandWhereTheyBelong() {
        capture(operator, document(seen("arriving", "AKL", "2026-03-06T05:00:00+08:00", container)));
        capture(operator, document(seen("arriving", "WUW", "2026-03-03T17:00:00+08:00", container)));
        capture(operator, document(seen("departing", "LZD", "2026-03-03T09:30:00+08:00", container)));
        assertThat(timeline())
                .extracting(entry -> entry.place().orElseThrow().value())
                .containsExactly("LZD", "WUW", "AKL");
    }

    @Test
    void aForeignContainerIsNotKnownAndItsPlaceInTheDocumentIsTold() {
        Viewer stranger = people.user(Role.OPERATOR);
        String document = document(seen("departing", "LZD", "2026-03-03T09:30:00+08:00", container));
        assertThatThrownBy(() -> capture(stranger, document)).isInstanceOfSatisfying(CaptureRefused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Reason.UNKNOWN_UNIT);
            assertThat(refused.issues())
                    .extracting(issue -> issue.column())
                    .containsExactly("/epcisBody/eventList/0/epcList/0");
        });
        MvcTestResult answer = post(stranger, "/api/v1/epcis/capture", document);
        assertThat(answer).hasStatus(404);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("corridor.capture.unknownUnit");
        assertThat(reports()).isEmpty();
    }

    @Test
    void everyFieldAtFaultIsNamedAndNothingIsStored() {
        String good = seen("departing", "LZD", "2026-03-03T09:30:00+08:00", container);
        String bad = seen("flying", "NOWHERE", "yesterday", "urn:epc:id:bic:HLXU1234567")
                .replace("\"OBSERVE\"", "\"LOOK\"");
        MvcTestResult answer = post(operator, "/api/v1/epcis/capture", document(good, bad));
        assertThat(answer).hasStatus(400);
        assertThat(answer)
                .bodyText()
                .contains(
                        "/epcisBody/eventList/1/eventTime",
                        "/epcisBody/eventList/1/action",
                        "corridor.capture.invalid");
        assertThat(reports()).isEmpty();
        String nowhere = seen("departing", "NOWHERE", "2026-03-03T09:30:00+08:00", container);
        assertThat(post(operator, "/api/v1/epcis/capture", document(nowhere)))
                .bodyText()
                .contains("corridor.place.unknown", "/epcisBody/eventList/0/readPoint/id");
    }

    @Test
    void whereOneEventIsAskedForTwoAreRefused() {
        String one = seen("departing", "LZD", "2026-03-03T09:30:00+08:00", container);
        String other = seen("arriving", "WUW", "2026-03-03T17:00:00+08:00", container);
        MvcTestResult answer = post(operator, "/api/v1/epcis/events", document(one, other));
        assertThat(answer).hasStatus(400).bodyText().contains("corridor.document.oneOnly", "/api/v1/epcis/capture");
        assertThat(reports()).isEmpty();
        assertThat(post(operator, "/api/v1/epcis/events", document(one))).hasStatus(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "null",
                "7",
                "\"text\"",
                "{\"type\":\"EPCISDocument\",\"type\":\"EPCISDocument\"}",
                "{\"type\":\"EPCISDocument\"}",
                "{\"type\":\"a\\u0000b\"}",
                "[1,2]",
                "{}{}",
                "{\"a\":1e99999999999999999999}"
            })
    void whatIsNoDocumentIsAProblemAndNeverAFault(String body) {
        MvcTestResult answer = post(operator, "/api/v1/epcis/capture", body);
        assertThat(answer).hasStatus(400);
        assertThat(answer).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(post(operator, "/api/v1/epcis/events", body)).hasStatus(400);
    }

    @Test
    void anEventIdStandsForOneEventOnly() {
        String id = "urn:uuid:" + java.util.UUID.nameUUIDFromBytes(container.getBytes(StandardCharsets.UTF_8));
        String first = withId(seen("departing", "LZD", "2026-03-03T09:30:00+08:00", container), id);
        String second = withId(seen("departing", "LZD", "2026-03-04T09:30:00+08:00", container), id);
        assertThat(post(operator, "/api/v1/epcis/capture", document(first))).hasStatus(202);
        assertThat(post(operator, "/api/v1/epcis/capture", document(first))).hasStatus(202);
        MvcTestResult conflict = post(operator, "/api/v1/epcis/capture", document(second));
        assertThat(conflict).hasStatus(409);
        assertThat(conflict).bodyText().contains("/epcisBody/eventList/0/eventID");
    }

    @Test
    void anEventDeclaredWrongStaysAndNoLongerCounts() {
        String wrong = seen("arriving", "AKL", "2026-03-06T05:00:00+08:00", container);
        capture(operator, document(seen("departing", "LZD", "2026-03-03T09:30:00+08:00", container), wrong));
        String declared = wrong.replaceFirst(
                "\\{",
                "{\"errorDeclaration\": {\"declarationTime\": \"2026-03-07T00:00:00Z\", \"reason\": \"did_not_occur\"},");
        assertThat(capture(operator, document(declared)).added()).isOne();
        assertThat(capture(operator, document(declared)).added()).isZero();
        assertThat(reports()).containsExactly("event.departing", "event.arriving", "event.declaredWrong");
        assertThat(events.list(operator, EventFilter.of(dossier.id()), new org.hexi.hub.platform.web.PageRequest(1, 10))
                        .items())
                .filteredOn(event -> event.declaredWrongAt().isPresent())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "+999999999-12-31", "0000-01-01"})
    void aDayNoDatabaseReachesIsNamed(String day) {
        for (String name : List.of("GE_eventTime", "LT_eventTime")) {
            assertThat(asked("/api/v1/epcis/events", name, day + "T00:00:00Z"))
                    .hasStatus(400)
                    .bodyJson()
                    .extractingPath("$.errors[0].pointer")
                    .isEqualTo(name);
        }
        assertThat(asked("/corridor/events", "from", day)).hasStatus(400);
        assertThat(asked("/corridor/events", "until", day)).hasStatus(400);
    }

    private MvcTestResult asked(String path, String name, String value) {
        return web.get()
                .uri(path)
                .param(name, value)
                .with(authentication(ViewerToken.of(operator)))
                .exchange();
    }

    private MvcTestResult post(Viewer viewer, String path, String body) {
        return web.post()
                .uri(path)
                .with(authentication(ViewerToken.of(viewer)))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static String withId(String event, String id) {
        return event.replaceFirst("\\{", "{\"eventID\": \"" + id + "\",");
    }
}
