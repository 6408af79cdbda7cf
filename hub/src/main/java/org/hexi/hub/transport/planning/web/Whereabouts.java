package org.hexi.hub.transport.planning.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.platform.places.PlaceView;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.transport.planning.Door;
import org.hexi.hub.transport.planning.RoadEnd;
import org.hexi.hub.transport.planning.Terminals;
import org.jspecify.annotations.Nullable;

/**
 * Reads where something is from what a person typed: a code, a name with the code in brackets as the list of places has it, a
 * name in any language if it is that of one place alone, or a point such as {@code 36.06, 103.83}. Immutable.
 */
record Whereabouts(Places places, Terminals terminals) {
    private static final Pattern POINT =
            Pattern.compile("([+-]?\\d{1,3}(?:\\.\\d{1,12})?)\\s*[,，;；]\\s*([+-]?\\d{1,3}(?:\\.\\d{1,12})?)");
    private static final Pattern NAME_AND_CODE = Pattern.compile(".*[(（]\\s*([A-Za-z0-9]{2,10})\\s*[)）]");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]{2,10}");

    /**
     * An end of a question.
     *
     * @param place the place itself, or the terminal nearest to the door
     */
    record Where(PlaceView place, Optional<Door> door) {}

    /** @throws InvalidValue naming the field when it is neither a place nor a point near a terminal */
    Where at(RoadEnd end, String field, @Nullable String typed) {
        Optional<Door> door = Typed.text(typed).flatMap(text -> door(field, text));
        return door.map(point -> new Where(terminals.nearest(end, point), door))
                .orElseGet(() -> new Where(place(field, typed), Optional.empty()));
    }

    /** @throws InvalidValue naming the field when it is no place of the network */
    PlaceView place(String field, @Nullable String typed) {
        return Typed.text(typed)
                .flatMap(this::find)
                .orElseThrow(() -> new InvalidValue(
                        "routing.place.unknown", field, Typed.text(typed).orElse(""), "a place of the timetable"));
    }

    private Optional<PlaceView> find(String text) {
        Matcher named = NAME_AND_CODE.matcher(text);
        return coded(named.matches() ? named.group(1) : text).or(() -> called(text));
    }

    private Optional<PlaceView> coded(String text) {
        return CODE.matcher(text).matches()
                ? places.find(new PlaceCode(text.toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    private Optional<PlaceView> called(String name) {
        List<PlaceView> called = places.list().stream()
                .filter(place -> name.equalsIgnoreCase(place.nameEn())
                        || name.equalsIgnoreCase(place.nameZh())
                        || name.equalsIgnoreCase(place.nameRu()))
                .toList();
        return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
    }

    private static Optional<Door> door(String field, String text) {
        Matcher point = POINT.matcher(text);
        if (!point.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Door(new BigDecimal(point.group(1)), new BigDecimal(point.group(2)), ""));
        } catch (InvalidValue invalid) {
            throw new InvalidValue(invalid.code(), field, invalid.value(), invalid.accepted());
        }
    }
}
