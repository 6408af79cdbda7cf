package org.hexi.hub.opening.clearance;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A draw as it was recorded and, once the day's secret is shown, as it is computed again.
 *
 * @param reference the declaration it was drawn for
 * @param recomputed empty while the day is not over
 */
public record DrawProof(
        String reference,
        String commitment,
        BigDecimal recorded,
        Optional<String> secretHex,
        Optional<BigDecimal> recomputed) {
    /** Whether the secret is shown and gives the very draw that was recorded. */
    public boolean isConfirmed() {
        return recomputed.filter(value -> value.compareTo(recorded) == 0).isPresent();
    }
}
