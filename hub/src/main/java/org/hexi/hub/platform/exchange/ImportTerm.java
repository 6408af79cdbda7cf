package org.hexi.hub.platform.exchange;

/**
 * A question a kind asks beside the file, such as the day from which it counts.
 *
 * @param key stable name
 * @param label message key of what people are asked
 * @param input how it is answered
 * @param isRequired whether nothing can be let in without an answer
 * @param usual the answer that is taken where none is given; empty for none
 */
public record ImportTerm(String key, String label, Input input, boolean isRequired, String usual) {
    /** The field on the page. */
    public enum Input {
        DAY,
        TEXT
    }
}
