package org.hexi.hub.transport.network.web;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.hexi.engine.routing.api.CargoClass;
import org.hexi.engine.routing.api.DangerClass;
import org.hexi.engine.routing.api.Document;
import org.hexi.engine.routing.api.UnitType;
import org.hexi.hub.platform.places.PlaceView;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.transport.network.Carriage;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.ServiceView;

/** What the fields of a service offer to choose from, in the language of the page. */
record EditorChoices(Places known, Network network, FieldWords words, Locale locale) {
    /** A line of a list. */
    public record Choice(String value, String text) {}

    public List<Choice> places() {
        return known.list().stream()
                .map(place -> new Choice(place.code().value(), shown(place)))
                .toList();
    }

    private String shown(PlaceView place) {
        return "%s (%s)".formatted(place.name(locale), place.code());
    }

    public List<String> zones() {
        return known.list().stream()
                .map(PlaceView::zone)
                .map(ZoneId::getId)
                .distinct()
                .sorted()
                .toList();
    }

    public List<Choice> carriers() {
        return network.services().stream()
                .map(service -> new Choice(service.carrierCode(), service.carrier()))
                .distinct()
                .sorted(Comparator.comparing(Choice::value))
                .toList();
    }

    public List<String> vehicleClasses() {
        return network.services().stream()
                .map(ServiceView::emissionClass)
                .map(ServiceView.EmissionClass::vehicleClass)
                .distinct()
                .sorted()
                .toList();
    }

    public List<Choice> carriages() {
        return Arrays.stream(Carriage.values())
                .filter(carriage -> carriage != Carriage.SHUTTLE)
                .map(carriage -> named("network.carriage.", carriage))
                .toList();
    }

    public List<Choice> days() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Choice(day.name(), day.getDisplayName(TextStyle.SHORT, locale)))
                .toList();
    }

    public List<Choice> cargoClasses() {
        return named("network.field.cutOffs.byClass.", CargoClass.values());
    }

    public List<Choice> documents() {
        return named("network.field.cutOffs.documents.", Document.values());
    }

    public List<Choice> units() {
        return named("value.", UnitType.values());
    }

    public List<Choice> dangers() {
        return IntStream.rangeClosed(1, DangerClass.values().length)
                .mapToObj(number ->
                        new Choice(String.valueOf(number), number + " " + words.text("planning.danger." + number)))
                .toList();
    }

    private List<Choice> named(String prefix, Enum<?>... values) {
        return Arrays.stream(values).map(word -> named(prefix, word)).toList();
    }

    private Choice named(String prefix, Enum<?> word) {
        return new Choice(word.name(), words.text(prefix + word.name()));
    }
}
