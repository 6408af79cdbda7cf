package org.hexi.gtfs;

import java.util.Comparator;
import java.util.OptionalInt;

/**
 * A rule for changing between two stops, routes or trips. Immutable.
 *
 * @param minimumSeconds how long changing takes at least, when the feed says so
 */
public record Transfer(TransferEnd from, TransferEnd to, TransferKind kind, OptionalInt minimumSeconds) {
    /** By what is left, what is reached, and what is said of it. */
    public static final Comparator<Transfer> ORDER = Comparator.comparing(Transfer::from, ends())
            .thenComparing(Transfer::to, ends())
            .thenComparing(Transfer::kind)
            .thenComparingInt(transfer -> transfer.minimumSeconds().orElse(-1));

    private static Comparator<TransferEnd> ends() {
        return Comparator.comparing(TransferEnd::stop)
                .thenComparing(TransferEnd::route)
                .thenComparing(TransferEnd::trip);
    }
}
