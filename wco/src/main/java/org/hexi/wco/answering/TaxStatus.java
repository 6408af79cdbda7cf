package org.hexi.wco.answering;

import java.util.Optional;
import java.util.stream.Stream;

/** What a tax answer is: an indication, a demand that is secured, or the final word. */
public enum TaxStatus {
    INDICATIVE("67"),
    SECURED("115"),
    FINAL("4");

    private final String code;

    TaxStatus(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<TaxStatus> of(String code) {
        return Stream.of(values()).filter(status -> status.code.equals(code)).findFirst();
    }
}
