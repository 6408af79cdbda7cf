package org.hexi.engine.routing.spi;

import java.util.List;

/** One run of a service, with a time for each of its stops. The id is unique inside the service. */
public record Departure(String id, List<StopTime> times) {
    public Departure {
        times = List.copyOf(times);
    }
}
