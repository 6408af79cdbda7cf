package org.hexi.hub.digital.corridor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.List;
import org.hexi.engine.epcis.api.EpcisEvent;
import org.hexi.engine.epcis.api.Epcs;
import org.hexi.engine.epcis.api.GaugeChange;
import org.hexi.engine.epcis.api.WritingEvents;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.digital.corridor.json.EpcisJson;
import org.junit.jupiter.api.Test;

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
        for (int missing = 0; missing < parts.size(); missing++) {
            List<EpcisEvent> rest = new java.util.ArrayList<>(parts);
            rest.remove(missing);
            assertThatThrownBy(() -> capturing.capture(operator, WritingEvents.document(rest, now())))
                    .isInstanceOfSatisfying(Rejected.class, rejected -> {
                        assertThat(rejected.code()).isEqualTo("epcis.gaugeChange.incomplete");
                        assertThat(rejected.rejection().arguments()).hasSize(2);
                    });
        }
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

    private String gaugeChange(String name, String at) {
        return EpcisJson.write(WritingEvents.document(change(name, at).events(), now()));
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
