package org.hexi.acceptance;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A language at a width: how a page is looked at. */
record Screen(String language, int width, int height) {
    private static final Map<String, String> BATTERIES =
            Map.of("en", "lithium battery", "zh-CN", "锂电池", "ru", "литиевые");
    private static final Screen CHINESE_DESK = desk("zh-CN");
    private static final Screen ENGLISH_PHONE = phone("en");

    static List<Screen> shortForm() {
        return List.of(CHINESE_DESK, ENGLISH_PHONE);
    }

    /** Every language at every width. */
    static List<Screen> longForm() {
        return Stream.of("zh-CN", "en", "ru")
                .flatMap(language -> Stream.of(desk(language), phone(language)))
                .toList();
    }

    private static Screen desk(String language) {
        return new Screen(language, 1400, 900);
    }

    private static Screen phone(String language) {
        return new Screen(language, 390, 844);
    }

    /** What a person of this language types to find the batteries of the story. */
    String wordsForBatteries() {
        return BATTERIES.getOrDefault(language, "lithium battery");
    }

    /** A sign-in name of this screen's own. */
    String user(String role) {
        return role + "." + toString().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return language + "-" + width;
    }
}
