package org.hexi.hub.platform.places;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.platform.web.NotFound;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The places in memory. A search looks at every place: there are dozens, not millions. */
@Component
class PlaceCatalogue implements Places {
    private static final int MOST_FOUND = 20;

    private final Map<PlaceCode, PlaceView> places = new TreeMap<>();

    PlaceCatalogue() {
        this(shipped());
    }

    PlaceCatalogue(List<PlaceView> places) {
        places.forEach(place -> this.places.put(place.code(), place));
    }

    @Override
    public PlaceView get(PlaceCode code) {
        return find(code).orElseThrow(() -> new NotFound("place"));
    }

    @Override
    public Optional<PlaceView> find(PlaceCode code) {
        return Optional.ofNullable(places.get(code));
    }

    @Override
    public List<PlaceView> list() {
        return List.copyOf(places.values());
    }

    @Override
    public List<PlaceView> search(String text) {
        String wanted = fold(text.strip());
        if (wanted.isEmpty()) {
            return List.of();
        }
        record Found(PlaceView place, int rank) {}
        return places.values().stream()
                .map(place -> new Found(place, rank(place, wanted)))
                .filter(found -> found.rank() < Integer.MAX_VALUE)
                .sorted(Comparator.comparingInt(Found::rank))
                .limit(MOST_FOUND)
                .map(Found::place)
                .toList();
    }

    /** Smaller is better: the code itself, its beginning, the UN/LOCODE, the beginning of a name, a part of a name. */
    private static int rank(PlaceView place, String wanted) {
        String code = fold(place.code().value());
        String locode = fold(place.locode().orElse(""));
        List<String> names = Stream.of(place.nameZh(), place.nameEn(), place.nameRu())
                .map(PlaceCatalogue::fold)
                .toList();
        if (code.equals(wanted)) {
            return 0;
        }
        if (code.startsWith(wanted) || locode.equals(wanted)) {
            return 1;
        }
        if (names.stream().anyMatch(name -> name.startsWith(wanted))) {
            return 2;
        }
        boolean contains = locode.contains(wanted) || names.stream().anyMatch(name -> name.contains(wanted));
        return contains ? 3 : Integer.MAX_VALUE;
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    private static List<PlaceView> shipped() {
        try (Reader file =
                new InputStreamReader(new ClassPathResource("data/places/places.csv").getInputStream(), UTF_8)) {
            return PlaceFile.read(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
