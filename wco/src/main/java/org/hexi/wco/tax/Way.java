package org.hexi.wco.tax;

/** By which way the amount of a line was found again. */
public enum Way {
    RATE("base and rate"),
    RELIEF("relief of the procedure"),
    QUANTITY("quantity and dated rate"),
    NEXT_BASE("what the next tax contains"),
    STATED("manual override by the declarant"),
    NONE("no way");

    private final String words;

    Way(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
