package org.hexi.hub.transport.planning.road;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hexi.hub.platform.time.WallClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/**
 * Where lengths of roads come from: tables of the operator's ({@code hexi.roads.table}, addresses such as
 * {@code file:/etc/hexi/roads.csv}) and a GraphHopper server ({@code hexi.roads.graphhopper}). A table that cannot be read and
 * an address that is none stop the start.
 */
@Configuration(proxyBeanMethods = false)
class RoadConfiguration {
    @Bean
    RoadDistances planningRoads(
            @Value("${hexi.roads.table:}") List<Resource> tables,
            @Value("${hexi.roads.graphhopper:}") String server,
            @Value("${hexi.roads.profile:car}") String profile,
            @Value("${hexi.roads.timeout:2s}") Duration timeout,
            WallClock clock)
            throws IOException {
        DistanceTable table = DistanceTable.EMPTY;
        for (Resource file : tables) {
            table = table.with(read(file));
        }
        return new KnownRoads(table, router(server, profile, timeout, clock), new GreatCircleRoads());
    }

    private static Optional<GraphHopperRoads> router(String server, String profile, Duration timeout, WallClock clock) {
        if (server.isBlank()) {
            return Optional.empty();
        }
        String scheme = URI.create(server.strip()).getScheme();
        if (!"http".equals(scheme) && !"https".equals(scheme)) {
            throw new IllegalStateException("hexi.roads.graphhopper is no http address: " + server);
        }
        return Optional.of(new GraphHopperRoads(server.strip(), profile, timeout, clock));
    }

    private static DistanceTable read(Resource file) throws IOException {
        String text = file.getContentAsString(StandardCharsets.UTF_8);
        DistanceTable.Reading reading = DistanceTable.read(text.lines().toList());
        if (!reading.issues().isEmpty()) {
            throw new IllegalStateException(
                    "road distances refused in %s: %s".formatted(file.getDescription(), reading.issues()));
        }
        return reading.table();
    }
}
