package org.hexi.hub.transport.network.generation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.random.RandomGenerator;

/** Draws the pairs of places that get a service, until the departures a week of the plan row are reached. */
final class Flows {
    private final Ground ground;
    private final RandomGenerator random;

    Flows(Ground ground, RandomGenerator random) {
        this.ground = ground;
        this.random = random;
    }

    /** @param isServed whether there is a way from the one to the other */
    List<Flow> of(Demand demand, BiPredicate<Site, Site> isServed) {
        List<Flow> flows = new ArrayList<>();
        int missing = demand.totalPerWeek();
        for (Ends ends : shuffled(demand)) {
            if (missing <= 0) {
                break;
            }
            if (isServed.test(ends.from(), ends.to())) {
                int perWeek = Math.min(
                        demand.perWeek().pick(random),
                        Math.max(missing, demand.perWeek().from()));
                flows.add(new Flow(ends.from(), ends.to(), perWeek));
                missing -= perWeek;
            }
        }
        return flows;
    }

    private List<Ends> shuffled(Demand demand) {
        List<Ends> pairs = new ArrayList<>();
        Set<Set<Site>> seen = new HashSet<>();
        for (Site from : ground.chosen(demand.origins())) {
            for (Site to : ground.chosen(demand.destinations())) {
                boolean isPair = !from.equals(to)
                        && demand.kilometres().holds(from.point().kilometresTo(to.point()));
                if (isPair && seen.add(Set.of(from, to))) {
                    pairs.add(new Ends(from, to));
                }
            }
        }
        Collections.shuffle(pairs, random);
        return pairs;
    }

    private record Ends(Site from, Site to) {}
}
