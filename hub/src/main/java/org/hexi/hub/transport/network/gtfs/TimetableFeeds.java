package org.hexi.hub.transport.network.gtfs;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.hexi.gtfs.Feed;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.transport.network.Carriage;

/**
 * Timetables of carriers, in and out. Who may change the network may let feeds in: a feed becomes one version of the network or
 * nothing of it is in force. Thread-safe.
 */
public interface TimetableFeeds {
    /**
     * What {@link #put} would find and do. Has no effect.
     *
     * @param file a zip
     */
    FeedOutcome check(Viewer viewer, Path file, FeedImport wanted);

    /**
     * Puts the feed in force from the first day of its terms on, in the caller's transaction.
     *
     * @param note why, for people
     * @throws org.hexi.engine.kernel.Rejected with {@link FeedRejection.FeedRefused}, which tells everything wrong
     */
    FeedOutcome put(Viewer viewer, Path file, FeedImport wanted, String note);

    /**
     * What runs in a span as a feed; empty when nothing does.
     *
     * @param carrier code of a carrier
     * @param address of the hub on the web
     */
    Optional<Feed> make(
            LocalDate from, LocalDate until, Optional<Carriage> carriage, Optional<String> carrier, URI address);
}
