package org.hexi.hub.transport.planning.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.DangerClass;
import org.hexi.engine.routing.api.UnitType;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.transport.planning.Offer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** What the planner's form offers to choose from, in the language of the page. */
public record Choices(Places known, Offer offer, MessageSource messages, Locale locale) {
    public List<Choice> places() {
        return known.list().stream()
                .map(place -> new Choice(place.code().value(), "%s (%s)".formatted(place.name(locale), place.code())))
                .toList();
    }

    /** What stands in a field for a place: its name and code where it is one, else what was typed. */
    public String shown(@Nullable String typed) {
        return Typed.text(typed)
                .filter(code -> code.matches("[A-Z0-9]{2,10}"))
                .flatMap(code -> known.find(new PlaceCode(code)))
                .map(place -> "%s (%s)".formatted(place.name(locale), place.code()))
                .orElseGet(() -> Typed.text(typed).orElse(""));
    }

    public List<Choice> carriers() {
        return offer.carriers().stream()
                .map(carrier -> new Choice(carrier.code(), "%s (%s)".formatted(carrier.name(), carrier.code())))
                .toList();
    }

    public List<Choice> modes() {
        return offer.modes().stream().map(mode -> named("planning.mode.", mode)).toList();
    }

    public List<Choice> units() {
        return Arrays.stream(UnitType.values())
                .map(unit -> named("value.", unit))
                .toList();
    }

    /** The nine classes of dangerous goods. */
    public List<Choice> dangers() {
        return IntStream.rangeClosed(1, DangerClass.values().length)
                .mapToObj(
                        number -> new Choice(String.valueOf(number), number + " " + text("planning.danger." + number)))
                .toList();
    }

    private Choice named(String prefix, Enum<?> word) {
        return new Choice(word.name(), text(prefix + word.name()));
    }

    private String text(String key) {
        String text = messages.getMessage(key, null, key, locale);
        return text == null ? key : text;
    }

    /** One line of a list. */
    public record Choice(String value, String text) {}
}
