package org.hexi.engine.kernel;

import java.util.regex.Pattern;

/** Hexi's short code of a place in the network, such as LZD for Lanzhou Dongchuan. Immutable. */
public record PlaceCode(String value) implements Comparable<PlaceCode> {
    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{2,10}");

    public PlaceCode {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("kernel.place.malformed", "place", value, "2 to 10 capital letters or digits");
        }
    }

    @Override
    public int compareTo(PlaceCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
