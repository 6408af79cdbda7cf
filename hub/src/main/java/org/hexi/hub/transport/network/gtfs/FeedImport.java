package org.hexi.hub.transport.network.gtfs;

import java.util.Optional;

/**
 * What is asked of an import beside the feed. Immutable.
 *
 * @param tariff of new services; those that are replaced keep theirs
 * @param isComplete whether the feed is all its carriers run: their other services end, as far as their ids bear the prefix
 */
public record FeedImport(FeedTerms terms, Optional<FeedTariff> tariff, boolean isComplete) {
    /** Nothing ends but what a changed calendar leaves over. */
    public static FeedImport of(FeedTerms terms) {
        return new FeedImport(terms, Optional.empty(), false);
    }
}
