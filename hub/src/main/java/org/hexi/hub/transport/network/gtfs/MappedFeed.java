package org.hexi.hub.transport.network.gtfs;

import java.util.List;
import org.hexi.engine.kernel.Issue;
import org.hexi.hub.transport.network.ServiceView;

/**
 * What a feed becomes in the network. Immutable.
 *
 * @param services by id; none when there is an error
 * @param stops the stops that are called at and the places they stand for
 * @param unknownStops stops called at that are no place of the network
 * @param trips of the feed
 * @param tripsLeftOut trips that carry no goods here or never run in the span asked for
 * @param issues errors first
 */
public record MappedFeed(
        List<ServiceView> services,
        List<StopPlace> stops,
        long unknownStops,
        int trips,
        int tripsLeftOut,
        List<Issue> issues) {
    public MappedFeed {
        services = List.copyOf(services);
        stops = List.copyOf(stops);
        issues = List.copyOf(issues);
    }

    public boolean isRefused() {
        return issues.stream().anyMatch(Issue::isError);
    }
}
