package org.hexi.hub.transport.network.editing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hexi.hub.transport.network.ServiceForm;
import org.hexi.hub.transport.network.ServiceForm.CapabilitiesForm;
import org.hexi.hub.transport.network.ServiceForm.CutOffsForm;
import org.hexi.hub.transport.network.ServiceForm.RateForm;
import org.hexi.hub.transport.network.ServiceForm.StopForm;
import org.hexi.hub.transport.network.ServiceForm.TrackForm;
import org.hexi.hub.transport.network.editing.Said.Kind;
import org.jspecify.annotations.Nullable;

/** What differs between two forms of a service, field by field. Stops, stretches and prices are compared row by row. */
public final class Differences {
    private static final List<String> ORDER = List.of(
            "nameEn",
            "nameZh",
            "nameRu",
            "carrierCode",
            "carrier",
            "carriage",
            "days",
            "alsoOn",
            "notOn",
            "firstDeparture",
            "zone",
            "capacityTeu",
            "validFrom",
            "validTo",
            "vehicleClass",
            "cutOffs/gateMinutes");

    private Differences() {}

    /** @param before and {@code after}: empty where there was or is no service, which says nothing in any field */
    public static List<Difference> between(Optional<ServiceForm> before, Optional<ServiceForm> after) {
        Map<String, Said> was = before.map(Differences::fields).orElseGet(Map::of);
        Map<String, Said> is = after.map(Differences::fields).orElseGet(Map::of);
        Set<String> names = new LinkedHashSet<>(was.keySet());
        names.addAll(is.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String name : inOrder(names)) {
            Difference pair =
                    new Difference(name, Optional.ofNullable(was.get(name)), Optional.ofNullable(is.get(name)));
            if (!pair.before().equals(pair.after())) {
                differences.add(pair);
            }
        }
        differences.addAll(rows("stops", before, after, ServiceForm::stops, StopForm::place, Said.Stop::new));
        differences.addAll(rows("tracks", before, after, ServiceForm::tracks, Differences::ends, Said.Track::new));
        differences.addAll(rows("tariff", before, after, ServiceForm::tariff, Differences::terms, Said.Rate::new));
        return differences;
    }

    /** The fields of the head as the page has them, then the rest as it comes. */
    private static List<String> inOrder(Set<String> names) {
        return Stream.concat(
                        ORDER.stream().filter(names::contains), names.stream().filter(name -> !ORDER.contains(name)))
                .toList();
    }

    private static Map<String, Said> fields(ServiceForm form) {
        Map<String, Said> fields = new LinkedHashMap<>();
        text(fields, "nameEn", form.nameEn());
        text(fields, "nameZh", form.nameZh());
        text(fields, "nameRu", form.nameRu());
        text(fields, "carrierCode", form.carrierCode());
        text(fields, "carrier", form.carrier());
        words(fields, "carriage", Kind.CARRIAGE, form.carriage() == null ? List.of() : List.of(form.carriage()));
        words(fields, "days", Kind.DAY, form.days());
        text(fields, "alsoOn", String.join(", ", form.alsoOn()));
        text(fields, "notOn", String.join(", ", form.notOn()));
        text(fields, "firstDeparture", form.firstDeparture());
        text(fields, "zone", form.zone());
        if (form.capacityTeu() != null) {
            fields.put("capacityTeu", new Said.Number(BigDecimal.valueOf(form.capacityTeu())));
        }
        text(fields, "validFrom", form.validFrom());
        text(fields, "validTo", form.validTo());
        text(fields, "vehicleClass", form.vehicleClass());
        if (form.cutOffs() != null) {
            cutOffs(fields, form.cutOffs());
        }
        if (form.carries() != null) {
            capabilities(fields, form.carries());
        }
        return fields;
    }

    private static void cutOffs(Map<String, Said> fields, CutOffsForm cutOffs) {
        if (cutOffs.gateMinutes() != null) {
            fields.put("cutOffs/gateMinutes", new Said.Length(cutOffs.gateMinutes()));
        }
        cutOffs.byClass().forEach((word, minutes) -> fields.put("cutOffs/byClass/" + word, new Said.Length(minutes)));
        cutOffs.documents()
                .forEach((word, minutes) -> fields.put("cutOffs/documents/" + word, new Said.Length(minutes)));
    }

    private static void capabilities(Map<String, Said> fields, CapabilitiesForm carries) {
        words(fields, "carries/units", Kind.UNIT, carries.units());
        words(
                fields,
                "carries/powered",
                Kind.YES_OR_NO,
                List.of(String.valueOf(Boolean.TRUE.equals(carries.powered()))));
        fields.put(
                "carries/dangers",
                new Said.Words(
                        Kind.DANGER,
                        carries.dangers().stream().map(String::valueOf).toList()));
    }

    private static void text(Map<String, Said> fields, String name, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            fields.put(name, new Said.Text(text));
        }
    }

    private static void words(Map<String, Said> fields, String name, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            fields.put(name, new Said.Words(kind, words));
        }
    }

    private static String ends(TrackForm track) {
        return track.from() + "-" + track.to();
    }

    private static String terms(RateForm rate) {
        return rate.currency() + " " + rate.validFrom() + " " + rate.validTo();
    }

    private static <T> List<Difference> rows(
            String list,
            Optional<ServiceForm> before,
            Optional<ServiceForm> after,
            Function<ServiceForm, List<T>> rows,
            Function<T, @Nullable String> key,
            Function<T, Said> said) {
        return RowPairs.of(
                        before.map(rows).orElseGet(List::of),
                        after.map(rows).orElseGet(List::of),
                        row -> String.valueOf(key.apply(row)))
                .stream()
                .filter(pair -> !pair.before().equals(pair.after()))
                .map(pair -> new Difference(
                        list, pair.before().map(said), pair.after().map(said)))
                .toList();
    }
}
