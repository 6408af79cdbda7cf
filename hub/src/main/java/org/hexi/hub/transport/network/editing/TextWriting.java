package org.hexi.hub.transport.network.editing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hexi.hub.transport.network.ServiceForm;
import org.hexi.hub.transport.network.ServiceForm.RateForm;
import org.hexi.hub.transport.network.ServiceForm.SectionForm;
import org.hexi.hub.transport.network.ServiceForm.StopForm;
import org.hexi.hub.transport.network.ServiceForm.TrackForm;
import org.hexi.hub.transport.network.editing.ServiceText.Rows;
import org.jspecify.annotations.Nullable;

/** Writes a form into the fields of a page; read again, it is the same form. */
public final class TextWriting {
    private final SortedMap<String, String> fields = new TreeMap<>();
    private final UnaryOperator<String> places;

    private TextWriting(UnaryOperator<String> places) {
        this.places = places;
    }

    /** @param places what a field shows for the code of a place: its name with the code in brackets */
    public static ServiceText write(ServiceForm form, UnaryOperator<String> places) {
        TextWriting writing = new TextWriting(places);
        writing.head(form);
        writing.acceptance(form);
        writing.rows(form);
        return new ServiceText(writing.fields);
    }

    private void head(ServiceForm form) {
        say("id", form.id());
        say("nameEn", form.nameEn());
        say("nameZh", form.nameZh());
        say("nameRu", form.nameRu());
        say("carrierCode", form.carrierCode());
        say("carriage", form.carriage());
        say("days", String.join(" ", form.days()));
        say("alsoOn", String.join(" ", form.alsoOn()));
        say("notOn", String.join(" ", form.notOn()));
        say("firstDeparture", form.firstDeparture());
        say("zone", form.zone());
        say(
                "capacityTeu",
                form.capacityTeu() == null ? null : form.capacityTeu().toString());
        say("vehicleClass", form.vehicleClass());
        say("validFrom", form.validFrom());
        say("validTo", form.validTo());
    }

    private void acceptance(ServiceForm form) {
        if (form.cutOffs() != null) {
            say("cutOffs/gateMinutes", form.cutOffs().gateMinutes());
            lengths("cutOffs/byClass/", form.cutOffs().byClass());
            lengths("cutOffs/documents/", form.cutOffs().documents());
        }
        if (form.carries() == null) {
            say("carries", "ALL");
            return;
        }
        say("carries/units", String.join(" ", form.carries().units()));
        say("carries/powered", Boolean.TRUE.equals(form.carries().powered()) ? "true" : null);
        say(
                "carries/dangers",
                form.carries().dangers().stream().map(String::valueOf).collect(Collectors.joining(" ")));
    }

    private void lengths(String prefix, Map<String, Integer> lengths) {
        lengths.forEach((word, minutes) -> say(prefix + word, minutes));
    }

    private void rows(ServiceForm form) {
        for (int row = 0; row < form.stops().size(); row++) {
            stop(row, form.stops().get(row));
        }
        for (int row = 0; row < form.tracks().size(); row++) {
            track(row, form.tracks().get(row));
        }
        for (int row = 0; row < form.tariff().size(); row++) {
            rate(row, form.tariff().get(row));
        }
    }

    private void stop(int row, StopForm stop) {
        place(Rows.STOPS.field(row, "place"), stop.place());
        say(Rows.STOPS.field(row, "arrivalOffsetMinutes"), stop.arrivalOffsetMinutes());
        say(Rows.STOPS.field(row, "departureOffsetMinutes"), stop.departureOffsetMinutes());
        say(Rows.STOPS.field(row, "handling"), Boolean.FALSE.equals(stop.handling()) ? null : "true");
    }

    private void track(int row, TrackForm track) {
        place(Rows.TRACKS.field(row, "from"), track.from());
        place(Rows.TRACKS.field(row, "to"), track.to());
        say(Rows.TRACKS.field(row, "kilometres"), track.kilometres());
        say(Rows.TRACKS.field(row, "sections"), sections(track.sections()));
    }

    static String sections(List<SectionForm> sections) {
        return sections.stream().map(TextWriting::section).collect(Collectors.joining("; "));
    }

    private static String section(SectionForm section) {
        BigDecimal kilometres = section.kilometres() == null ? BigDecimal.ZERO : section.kilometres();
        String traction = section.traction() == null ? "" : " " + section.traction();
        return section.country() + " " + kilometres.toPlainString() + traction;
    }

    private void rate(int row, RateForm rate) {
        fields.put(Rows.TARIFF.field(row, "currency"), rate.currency() == null ? "" : rate.currency());
        say(Rows.TARIFF.field(row, "perTeu"), rate.perTeu());
        say(Rows.TARIFF.field(row, "perTeuKilometre"), rate.perTeuKilometre());
        say(Rows.TARIFF.field(row, "validFrom"), rate.validFrom());
        say(Rows.TARIFF.field(row, "validTo"), rate.validTo());
    }

    private void place(String field, @Nullable String code) {
        fields.put(field, code == null ? "" : places.apply(code));
    }

    private void say(String field, @Nullable Integer minutes) {
        say(field, minutes == null ? null : HoursMinutes.write(minutes));
    }

    private void say(String field, @Nullable BigDecimal number) {
        say(field, number == null ? null : number.toPlainString());
    }

    private void say(String field, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            fields.put(field, text);
        }
    }
}
