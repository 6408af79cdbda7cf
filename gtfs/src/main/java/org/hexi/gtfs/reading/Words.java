package org.hexi.gtfs.reading;

import java.util.HashMap;
import java.util.Map;

/** Keeps each text once: a hundred thousand trips share a few signs. */
final class Words {
    private final Map<String, String> words = new HashMap<>();

    String once(String text) {
        String before = words.putIfAbsent(text, text);
        return before == null ? text : before;
    }
}
