package org.hexi.gtfs;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a feed says of itself. Immutable.
 *
 * @param language a language tag, or empty
 * @param first the first day it is complete for
 * @param last the last day it is complete for
 * @param version as its publisher counts, or empty
 */
public record FeedInfo(
        String publisher,
        String url,
        String language,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        String version) {}
