package org.hexi.hub.transport.planning;

import java.util.Locale;
import java.util.function.Function;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.Passage;

/** A passage in one word: {@code border:AKL-DST}, {@code station:HRS}, {@code territory:KZ} or {@code narrows:suez}. */
public final class PassageWords {
    private PassageWords() {}

    public static String of(Passage passage) {
        return kind(passage) + ":" + name(passage);
    }

    /** Such as {@code border}. */
    public static String kind(Passage passage) {
        return switch (passage) {
            case Passage.Border _ -> "border";
            case Passage.Station _ -> "station";
            case Passage.Territory _ -> "territory";
            case Passage.Narrows _ -> "narrows";
        };
    }

    private static String name(Passage passage) {
        return switch (passage) {
            case Passage.Border border -> border.one() + "-" + border.other();
            case Passage.Station station -> station.place().value();
            case Passage.Territory territory -> territory.country().value();
            case Passage.Narrows narrows -> narrows.name();
        };
    }

    /** @throws InvalidValue when the word has another form */
    public static Passage read(String field, String word) {
        int colon = word.indexOf(':');
        String name = word.substring(colon + 1);
        if (colon < 1 || name.isEmpty()) {
            throw malformed(field, word);
        }
        return switch (word.substring(0, colon).toLowerCase(Locale.ROOT)) {
            case "border" -> border(field, word, name.split("-", -1));
            case "station" -> made(field, word, name, code -> new Passage.Station(new PlaceCode(code)));
            case "territory" -> made(field, word, name, code -> new Passage.Territory(new CountryCode(code)));
            case "narrows" -> new Passage.Narrows(name);
            default -> throw malformed(field, word);
        };
    }

    private static Passage border(String field, String word, String[] ends) {
        if (ends.length != 2) {
            throw malformed(field, word);
        }
        return made(field, word, ends[0], one -> new Passage.Border(new PlaceCode(one), new PlaceCode(ends[1])));
    }

    private static Passage made(String field, String word, String name, Function<String, Passage> made) {
        try {
            return made.apply(name);
        } catch (InvalidValue malformed) {
            throw malformed(field, word);
        }
    }

    private static InvalidValue malformed(String field, String word) {
        return new InvalidValue(
                "planning.incident.passage", field, word, "border:AKL-DST, station:HRS, territory:KZ or narrows:suez");
    }
}
