package org.hexi.hub.platform.web;

import java.util.List;
import java.util.Locale;

/** The languages of the house. The first is the one used when none of a visitor's languages is spoken. */
public final class Languages {
    public static final Locale CHINESE = Locale.of("zh", "CN");
    public static final Locale RUSSIAN = Locale.of("ru");
    public static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, CHINESE, RUSSIAN);

    private Languages() {}

    /** The spoken language nearest to the one asked for. */
    public static Locale nearest(Locale asked) {
        return SPOKEN.stream()
                .filter(spoken -> spoken.getLanguage().equals(asked.getLanguage()))
                .findFirst()
                .orElse(SPOKEN.getFirst());
    }
}
