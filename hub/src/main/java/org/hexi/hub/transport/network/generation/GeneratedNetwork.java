package org.hexi.hub.transport.network.generation;

import java.util.List;
import org.hexi.hub.transport.network.Track;

/**
 * A made-up timetable. Immutable.
 *
 * @param services trains first, then ships, flights and lorries
 * @param tracks the ways of its ships and aircraft, which no file lists
 */
public record GeneratedNetwork(List<GeneratedService> services, List<Track> tracks) {
    public GeneratedNetwork {
        services = List.copyOf(services);
        tracks = List.copyOf(tracks);
    }
}
