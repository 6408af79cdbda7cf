package org.hexi.benchmarks.engine;

import java.util.List;
import java.util.stream.IntStream;
import org.hexi.engine.kernel.PlaceCode;

/** Numbers of stops as codes of places, and back. */
public final class Places {
    private Places() {}

    public static List<PlaceCode> codes(int stops) {
        return IntStream.range(0, stops)
                .mapToObj(stop -> new PlaceCode("P%07d".formatted(stop)))
                .toList();
    }

    public static int number(PlaceCode place) {
        return Integer.parseInt(place.value().substring(1));
    }
}
