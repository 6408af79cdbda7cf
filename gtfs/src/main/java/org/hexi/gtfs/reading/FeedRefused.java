package org.hexi.gtfs.reading;

import java.io.IOException;

/** The feed as a whole cannot be read on: it is too large, or not what it seems. Carries what is told about it. */
final class FeedRefused extends IOException {
    private final String code;
    private final String place;
    private final String value;
    private final String hint;

    FeedRefused(String code, String place, String value, String hint) {
        super(code);
        this.code = code;
        this.place = place;
        this.value = value;
        this.hint = hint;
    }

    void tell(Problems problems) {
        problems.error(code, 0, place, value, hint);
    }
}
