package org.hexi.hub.transport.network.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hexi.engine.kernel.Issue;
import org.hexi.hub.transport.network.Forms;
import org.hexi.hub.transport.network.ServiceForm;
import org.hexi.hub.transport.network.editing.ServiceText.Rows;
import org.junit.jupiter.api.Test;

class ServiceTextTest {
    private final ServiceText flight = TextWriting.write(Forms.flight("X1"), UnaryOperator.identity());

    @Test
    void aFormThatIsWrittenIsReadAgain() {
        TextReading.Read read = TextReading.read(flight, Optional.empty());
        assertThat(read.issues()).isEmpty();
        assertThat(TextWriting.write(read.form(), UnaryOperator.identity()).fields())
                .containsAllEntriesOf(flight.fields());
        assertThat(read.form().stops().get(1).arrivalOffsetMinutes()).isEqualTo(90);
        assertThat(read.form().tariff()).isEqualTo(Forms.flight("X1").tariff());
    }

    @Test
    void aRowInBetweenMovesTheOnesBelowAndLosesNothing() {
        ServiceText longer = flight.with(Rows.STOPS, 1);
        assertThat(longer.count(Rows.STOPS)).isEqualTo(4);
        assertThat(longer.text("stops/1/place")).isEmpty();
        assertThat(longer.has("stops/1/handling", "true")).isTrue();
        assertThat(longer.text("stops/2/arrivalOffsetMinutes")).isEqualTo("1:30");
        assertThat(longer.text("stops/3/place")).isEqualTo("ZWWW");
        assertThat(longer.without(Rows.STOPS, 1)).isEqualTo(flight);
        assertThat(flight.without(Rows.STOPS, 0).text("stops/0/place")).isEqualTo("ZLXN");
        assertThat(flight.without(Rows.STOPS, 9)).isEqualTo(flight);
        assertThat(flight.with(Rows.STOPS, 9)).isEqualTo(flight);
    }

    @Test
    void thereAreNoMoreRowsThanAService() {
        ServiceText many = flight;
        for (int each = 0; each < 300; each++) {
            many = many.with(Rows.STOPS, 0);
        }
        assertThat(many.count(Rows.STOPS)).isEqualTo(200);
    }

    @Test
    void aPointerMeansAField() {
        assertThat(ServiceText.field("/stops/3/arrivalOffsetMinutes")).isEqualTo("stops/3/arrivalOffsetMinutes");
        assertThat(ServiceText.field("/days/2")).isEqualTo("days");
        assertThat(ServiceText.field("/carries/units/0")).isEqualTo("carries/units");
        assertThat(ServiceText.field("/cutOffs/byClass/DANGEROUS")).isEqualTo("cutOffs/byClass/DANGEROUS");
        assertThat(ServiceText.field("/tracks/1/sections/0/country")).isEqualTo("tracks/1/sections");
        assertThat(ServiceText.field("/tracks/1")).isEqualTo("tracks/1");
    }

    @Test
    void whatIsNoFieldIsLeftOut() {
        ServiceText sent = ServiceText.of(Map.of(
                "nameEn", new String[] {" A "},
                "days", new String[] {"MONDAY", "FRIDAY"},
                "_csrf", new String[] {"x"},
                "stops/0/place", new String[] {"LZD"},
                "stops/9999/place", new String[] {"LZD"},
                "stops/0/pla ce", new String[] {"LZD"}));
        assertThat(sent.fields().keySet()).containsExactlyInAnyOrder("nameEn", "days", "stops/0/place");
        assertThat(sent.text("nameEn")).isEqualTo("A");
        assertThat(sent.words("days")).containsExactly("MONDAY", "FRIDAY");
    }

    @Test
    void everythingThatCannotBeReadIsToldByItsField() {
        ServiceText typed = flight.saying("capacityTeu", "many")
                .saying("stops/1/arrivalOffsetMinutes", "1 d 4 h")
                .saying("cutOffs/documents/CUSTOMS_RELEASE", "6")
                .saying("tariff/0/perTeu", "9,5")
                .with(Rows.TRACKS, 0)
                .saying("tracks/0/sections", "CN 279 steam");
        TextReading.Read read = TextReading.read(typed, Optional.empty());
        assertThat(read.issues())
                .extracting(Issue::column)
                .containsExactlyInAnyOrder(
                        "capacityTeu",
                        "stops/1/arrivalOffsetMinutes",
                        "cutOffs/documents/CUSTOMS_RELEASE",
                        "tariff/0/perTeu",
                        "tracks/0/sections");
        assertThat(read.form().capacityTeu()).isNull();
    }

    @Test
    void aPlaceIsItsCodeOrAnyTextWithTheCodeInBrackets() {
        ServiceForm form = TextReading.read(flight.saying("stops/0/place", "兰州 (LZD)"), Optional.empty())
                .form();
        assertThat(form.stops().getFirst().place()).isEqualTo("LZD");
        assertThat(form.stops().getLast().place()).isEqualTo("ZWWW");
    }

    @Test
    void theMarkTellsTextsApart() {
        assertThat(flight.mark())
                .isEqualTo(TextWriting.write(Forms.flight("X1"), UnaryOperator.identity())
                        .mark());
        assertThat(flight.saying("nameEn", "Other").mark()).isNotEqualTo(flight.mark());
    }
}
