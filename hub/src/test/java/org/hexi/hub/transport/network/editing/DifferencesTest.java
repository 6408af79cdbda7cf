package org.hexi.hub.transport.network.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hexi.hub.transport.network.Forms;
import org.hexi.hub.transport.network.ServiceForm;
import org.hexi.hub.transport.network.ServiceForm.StopForm;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    private final ServiceForm flight = Forms.flight("X1");

    @Test
    void formsThatAreAlikeDifferInNothing() {
        assertThat(between(flight, Forms.flight("X1"))).isEmpty();
    }

    @Test
    void onlyWhatDiffersIsTold() {
        assertThat(between(
                        flight,
                        edited(text -> text.saying("firstDeparture", "21:00")
                                .saying("cutOffs/byClass/DANGEROUS", "48:00")
                                .saying("notOn", "2027-02-15"))))
                .containsExactly(
                        new Difference("notOn", Optional.empty(), Optional.of(new Said.Text("2027-02-15"))),
                        new Difference(
                                "firstDeparture",
                                Optional.of(new Said.Text("09:30")),
                                Optional.of(new Said.Text("21:00"))),
                        new Difference(
                                "cutOffs/byClass/DANGEROUS", Optional.empty(), Optional.of(new Said.Length(2880))));
    }

    @Test
    void stopsAreComparedRowByRow() {
        List<StopForm> longer = List.of(
                Forms.stop("ZLIC", null, 0),
                Forms.stop("ZLLL", 30, 60),
                Forms.stop("ZLXN", 95, 150),
                Forms.stop("ZWWW", 330, null));
        List<Difference> differences = between(flight, Forms.form("X1", "AIR", "09:30", longer));
        assertThat(differences)
                .containsExactly(
                        new Difference("stops", Optional.empty(), Optional.of(stop("ZLLL", 30, 60))),
                        new Difference(
                                "stops", Optional.of(stop("ZLXN", 90, 150)), Optional.of(stop("ZLXN", 95, 150))));
    }

    @Test
    void aServiceThatBeginsTellsEverythingAndOneThatEndsTheSame() {
        List<Difference> begins = Differences.between(Optional.empty(), Optional.of(flight));
        List<Difference> ends = Differences.between(Optional.of(flight), Optional.empty());
        assertThat(begins).allMatch(difference -> difference.before().isEmpty());
        assertThat(ends)
                .hasSameSizeAs(begins)
                .allMatch(difference -> difference.after().isEmpty());
        assertThat(begins).extracting(Difference::field).contains("nameEn", "days", "stops", "tariff");
    }

    @Test
    void aPriceOfTheSameTermsIsOneRow() {
        List<Difference> differences = between(flight, edited(text -> text.saying("tariff/0/perTeu", "950")));
        assertThat(differences).singleElement().satisfies(difference -> {
            assertThat(difference.field()).isEqualTo("tariff");
            assertThat(difference.before()).isPresent();
            assertThat(difference.after()).isPresent();
        });
    }

    private static Said stop(String place, int arrival, int departure) {
        return new Said.Stop(new StopForm(place, arrival, departure, true));
    }

    private ServiceForm edited(UnaryOperator<ServiceText> edit) {
        return read(edit.apply(TextWriting.write(flight, UnaryOperator.identity())));
    }

    private List<Difference> between(ServiceForm one, ServiceForm other) {
        return Differences.between(Optional.of(read(write(one))), Optional.of(read(write(other))));
    }

    private static ServiceText write(ServiceForm form) {
        return TextWriting.write(form, UnaryOperator.identity());
    }

    private static ServiceForm read(ServiceText text) {
        return TextReading.read(text, Optional.empty()).form();
    }
}
