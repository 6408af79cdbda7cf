package org.hexi.wco;

import org.hexi.engine.kernel.InvalidValue;

/**
 * How much a document may be before it is refused; counted while it is read. Immutable.
 *
 * @param bytes of the file
 * @param depth elements inside each other
 * @param elements of the whole document
 * @param textCharacters of one value
 * @param issues kept; further ones are counted only
 */
public record ReadingLimits(int bytes, int depth, int elements, int textCharacters, int issues) {
    public static final ReadingLimits DEFAULT = new ReadingLimits(16_000_000, 24, 200_000, 1_000, 500);

    public ReadingLimits {
        if (bytes < 1 || depth < 1 || elements < 1 || textCharacters < 1 || issues < 1) {
            throw new InvalidValue(
                    "wco.limits.notpositive",
                    "limits",
                    "%d, %d, %d, %d, %d".formatted(bytes, depth, elements, textCharacters, issues),
                    "numbers of 1 or more");
        }
    }

    public ReadingLimits withBytes(int most) {
        return new ReadingLimits(most, depth, elements, textCharacters, issues);
    }

    public ReadingLimits withElements(int most) {
        return new ReadingLimits(bytes, depth, most, textCharacters, issues);
    }
}
