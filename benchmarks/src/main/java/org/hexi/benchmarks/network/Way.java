package org.hexi.benchmarks.network;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/** What counts of an itinerary in the comparison. Ordered by arrival, then rides. Immutable. */
public record Way(int arrival, int rides) implements Comparable<Way> {
    boolean covers(Way other) {
        return arrival <= other.arrival && rides <= other.rides;
    }

    /** The ways no other one is as good as. */
    public static SortedSet<Way> front(Collection<Itinerary> itineraries) {
        SortedSet<Way> front = new TreeSet<>();
        for (Way way : itineraries.stream().map(Itinerary::way).sorted().toList()) {
            if (front.stream().noneMatch(known -> known.covers(way))) {
                front.add(way);
            }
        }
        return front;
    }

    /** Whether one of the ways is no worse. */
    public boolean isCoveredBy(Collection<Way> ways) {
        return ways.stream().anyMatch(known -> known.covers(this));
    }

    @Override
    public int compareTo(Way other) {
        return arrival == other.arrival ? Integer.compare(rides, other.rides) : Integer.compare(arrival, other.arrival);
    }

    @Override
    public String toString() {
        return "at " + arrival + " by " + rides;
    }
}
