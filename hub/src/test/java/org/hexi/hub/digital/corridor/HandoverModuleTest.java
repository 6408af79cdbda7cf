package org.hexi.hub.digital.corridor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.consignment.Stage;
import org.junit.jupiter.api.Test;

/** Custody of the goods goes from one carrier to the next, which moves nothing. */
class HandoverModuleTest extends CorridorTest {
    private static final String DEPARTED = "2026-03-03T09:30:00+08:00";
    private static final String HANDED = "2026-03-06T05:00:00+08:00";
    private static final String NOTE = "\"bizStep\": \"urn:hexi:bizstep:note_handover\",";
    private static final String GIVER = list("source", "urn:hexi:party:EASTRAIL");
    private static final String TAKER = list("destination", "urn:hexi:party:WESTRAIL");

    @Test
    void bothNamesAreToldOnTheTimeline() {
        capture(operator, document(seen("departing", "LZD", DEPARTED, container)));
        assertThat(capture(operator, document(handedOver(NOTE + GIVER + TAKER))).added())
                .isOne();
        assertThat(timeline()).last().satisfies(entry -> {
            assertThat(entry.code()).isEqualTo("event.handover");
            assertThat(entry.arguments()).containsExactly(unit.container().value(), "EASTRAIL → WESTRAIL");
            assertThat(entry.place()).contains(new PlaceCode("AKL"));
        });
        assertThat(stage()).isEqualTo(Stage.UNDER_WAY);
        Map.of("en", "handed over: EASTRAIL", "zh-CN", "已交接：EASTRAIL", "ru", "передача, EASTRAIL")
                .forEach((language, words) -> assertThat(
                                get(trader, "/consignments/" + dossier.id() + "/follow?lang=" + language))
                        .hasStatusOk()
                        .bodyText()
                        .contains(words));
    }

    @Test
    void newHoldersAreAHandoverEvenWithoutAWordForIt() {
        capture(operator, document(handedOver(GIVER + TAKER)));
        assertThat(reports()).containsExactly("event.handover");
    }

    @Test
    void whoIsNotNamedIsNotMadeUp() {
        capture(operator, document(handedOver(NOTE + TAKER)));
        assertThat(timeline())
                .singleElement()
                .satisfies(entry -> assertThat(entry.arguments().getLast()).isEqualTo("? → WESTRAIL"));
    }

    @Test
    void itNeitherDelaysNorDelivers() {
        pin();
        capture(operator, document(seen("departing", "LZD", DEPARTED, container)));
        ConsignmentMovement before = movements.consignment(trader, dossier.id()).orElseThrow();
        capture(operator, document(handedOver(NOTE + GIVER + TAKER).replace(":AKL", ":ALA")));
        assertThat(movements.consignment(trader, dossier.id()).orElseThrow().lateness())
                .isEqualTo(before.lateness());
        assertThat(stage()).isEqualTo(Stage.UNDER_WAY);
    }

    private String handedOver(String how) {
        return seen("departing", "AKL", HANDED, container).replace("\"bizStep\": \"departing\",", how);
    }

    private static String list(String end, String party) {
        return "\"%1$sList\": [{\"type\": \"possessing_party\", \"%1$s\": \"%2$s\"}],".formatted(end, party);
    }
}
