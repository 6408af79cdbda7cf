package org.hexi.hub.transport.network.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.hexi.hub.transport.network.Track;

/**
 * Generates the wide timetable. Trains, ships, flights and lorries draw from sources of their own, so that a longer plan of the one
 * leaves the others as they were.
 */
public final class NetworkGeneration {
    private final long seed;
    private final Ground ground;
    private final Plan plan;

    public NetworkGeneration(long seed, Ground ground, Plan plan) {
        this.seed = seed;
        this.ground = ground;
        this.plan = plan;
    }

    /** The same seed, ground and plan give the same network. */
    public GeneratedNetwork generate() {
        List<GeneratedService> services = new ArrayList<>(new RailServices(ground, plan, source('R')).all());
        SeaServices sea = new SeaServices(ground, plan, source('S'));
        AirServices air = new AirServices(ground, plan, source('A'));
        services.addAll(sea.all());
        services.addAll(air.all());
        services.addAll(new LorryServices(ground, plan, source('L')).all());
        List<Track> tracks = new ArrayList<>(sea.tracks());
        tracks.addAll(air.tracks());
        return new GeneratedNetwork(services, tracks);
    }

    private SplittableRandom source(char letter) {
        return new SplittableRandom(seed * Character.MAX_VALUE + letter);
    }
}
