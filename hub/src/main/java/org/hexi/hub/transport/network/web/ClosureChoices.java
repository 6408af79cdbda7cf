package org.hexi.hub.transport.network.web;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.transport.network.Carriage;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.Restricted;
import org.hexi.hub.transport.network.Track;

/** What the network has that can be shut, by name in the language of the page. */
public record ClosureChoices(Network network, ClosureWords words) {
    /** One line of a list. */
    public record Choice(String value, String text) {}

    /** Border pairs of the railways, and neighbours of the roads in two countries. */
    public List<Choice> borders() {
        Stream<Restricted.Border> pairs =
                network.borderPairs().stream().map(pair -> new Restricted.Border(pair.a(), pair.b()));
        Stream<Restricted.Border> roads = network.tracks().stream()
                .filter(track -> track.isRoutable() && track.carriage() == Carriage.ROAD)
                .filter(this::isAcross)
                .map(track -> new Restricted.Border(track.from(), track.to()));
        Set<Set<PlaceCode>> told = new HashSet<>();
        return byName(Stream.concat(pairs, roads)
                .filter(border -> told.add(Set.of(border.one(), border.other())))
                .map(border -> new Choice(border.one() + "-" + border.other(), words.name(border))));
    }

    public List<Choice> places() {
        return words.places().list().stream()
                .map(place -> {
                    String text = "%s (%s)".formatted(place.name(words.locale()), place.code());
                    return new Choice(text, text);
                })
                .toList();
    }

    public List<Choice> narrows() {
        return byName(network.tracks().stream()
                .flatMap(track -> track.passages().stream())
                .distinct()
                .map(name -> new Choice(name, words.narrows(name))));
    }

    /** Countries with a place of the network. */
    public List<Choice> territories() {
        return countries(words.places().list().stream()
                .map(place -> place.country().value())
                .distinct());
    }

    /** Where goods may come from: anywhere. */
    public List<Choice> origins() {
        return countries(Arrays.stream(Locale.getISOCountries()));
    }

    private List<Choice> countries(Stream<String> codes) {
        return byName(codes.map(code -> new Choice(code, words.country(code))));
    }

    private List<Choice> byName(Stream<Choice> choices) {
        Collator letters = Collator.getInstance(words.locale());
        return choices.sorted(Comparator.comparing(Choice::text, letters)).toList();
    }

    private boolean isAcross(Track track) {
        return !country(track.from()).equals(country(track.to()));
    }

    private CountryCode country(PlaceCode place) {
        return words.places().get(place).country();
    }
}
