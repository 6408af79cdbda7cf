package org.hexi.hub.transport.network.gtfs;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexi.gtfs.Feed;
import org.hexi.gtfs.ServiceClock;
import org.hexi.gtfs.ServiceDays;
import org.hexi.hub.transport.network.gtfs.Slot.Dated;

/** The days a calendar of a feed makes something leave at a minute of the service day. Keeps what many trips share. Not thread-safe. */
final class RunningDates {
    private static final int SECONDS_PER_MINUTE = 60;
    private static final int MINUTES_PER_DAY = 24 * 60;

    private final ServiceClock clock;
    private final FeedTerms terms;
    private final Map<Key, List<Dated>> found = new HashMap<>();

    RunningDates(Feed feed, FeedTerms terms) {
        this.clock = feed.clock();
        this.terms = terms;
    }

    /**
     * Those on which it leaves within the span of the terms, by the local date of leaving, in order.
     *
     * @param zone of the place it leaves
     */
    List<Dated> of(ServiceDays service, int minute, ZoneId zone) {
        return found.computeIfAbsent(new Key(service.id(), minute, zone), unseen -> reckon(service, minute, zone));
    }

    /** A trip after midnight belongs to the service day before, and places far from the agency have another date. */
    private List<Dated> reckon(ServiceDays service, int minute, ZoneId zone) {
        LocalDate first = terms.from().minusDays(minute / MINUTES_PER_DAY + 2L);
        return service.between(first, terms.until().plusDays(2)).stream()
                .map(day -> Slot.of(departure(day, minute), zone))
                .filter(dated -> terms.covers(dated.day()))
                .toList();
    }

    private Instant departure(LocalDate day, int minute) {
        return clock.at(day, minute * SECONDS_PER_MINUTE);
    }

    private record Key(String service, int minute, ZoneId zone) {}
}
