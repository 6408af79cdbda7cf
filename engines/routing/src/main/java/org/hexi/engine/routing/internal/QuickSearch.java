package org.hexi.engine.routing.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.hexi.engine.routing.api.JourneyQuery;
import org.hexi.engine.routing.api.Soonest;
import org.hexi.engine.routing.api.Soonest.Hop;
import org.hexi.engine.routing.spi.RoadLink;

/**
 * The fewest legs against the earliest arrival, by RAPTOR (Delling, Pajor, Werneck: Round-Based Public Transit Routing, 2015):
 * one leg a round, each lane scanned once a round from the first stop that can be boarded earlier than before. It knows cut-offs,
 * unloading and the median of every change, but neither prices nor risk, and so a minute a place is all it keeps. Trips of a
 * lane do not overtake, so of those that can be caught the first is never beaten. O(legs x stop times). Belongs to one question;
 * not thread-safe.
 */
public final class QuickSearch {
    private final Network network;
    private final Onward onward;
    private final List<Lane> lanes;
    private final JourneyQuery query;
    private final Trail trail = new Trail();
    private final int destination;
    private final boolean drives;

    /** When goods are off at a place at the earliest, after a ride and after any leg, and after which one. */
    private final int[] offByRide;

    private final int[] off;
    private final int[] lastRides;
    private final int[] lastLegs;

    /** A place reached by road is no gate for another road. */
    private final Gates forRide;

    private final Gates forRoad;
    private final Marks open;
    private final int[] firstStops;
    private final Marks reached;

    public QuickSearch(Network network, JourneyQuery query) {
        int places = network.places().size();
        this.network = network;
        this.onward = network.onward();
        this.lanes = network.lanes();
        this.query = query;
        this.destination = network.placeIndex(query.to());
        this.drives = !network.roads().isEmpty();
        this.offByRide = never(places);
        this.off = drives ? never(places) : offByRide;
        this.lastRides = new int[places];
        this.lastLegs = drives ? new int[places] : lastRides;
        this.forRide = new Gates(places);
        this.forRoad = new Gates(drives ? places : 0);
        this.open = new Marks(lanes.size());
        this.firstStops = new int[lanes.size()];
        this.reached = new Marks(places);
    }

    /** For each number of legs that brings the goods there earlier than fewer do, fewest first; empty when there is no way. */
    public List<Soonest> journeys() {
        List<Soonest> found = new ArrayList<>();
        int origin = network.placeIndex(query.from());
        int ready = Math.toIntExact(query.readyMinute());
        forRide.open(origin, ready, Trail.NONE);
        if (drives) {
            forRoad.open(origin, ready, Trail.NONE);
        }
        for (int legs = 1; legs <= query.maxLegs() && isAnyOpen(); legs++) {
            int before = off[destination];
            goOn();
            if (off[destination] < before) {
                found.add(soonest(lastLegs[destination]));
            }
        }
        return found;
    }

    private boolean isAnyOpen() {
        return forRide.size() + forRoad.size() > 0;
    }

    private void goOn() {
        openLanes();
        for (int n = 0; n < open.size(); n++) {
            scan(open.get(n));
        }
        for (int n = 0; n < forRoad.size(); n++) {
            drive(forRoad.place(n));
        }
        forRide.close();
        forRoad.close();
        for (int n = 0; n < reached.size(); n++) {
            change(reached.get(n));
        }
        reached.clear();
    }

    private void openLanes() {
        open.clear();
        for (int n = 0; n < forRide.size(); n++) {
            int place = forRide.place(n);
            int end = onward.firstBoarding(place + 1);
            for (int boarding = onward.firstBoarding(place); boarding < end; boarding++) {
                int lane = onward.lane(boarding);
                if (open.add(lane) || onward.stop(boarding) < firstStops[lane]) {
                    firstStops[lane] = onward.stop(boarding);
                }
            }
        }
    }

    /**
     * Rides the lane with the first trip that can be caught. A gate that did not open earlier in this round was tried in the
     * round it did. Nobody stays on board for longer than the best way to the destination takes.
     */
    private void scan(int number) {
        Lane lane = lanes.get(number);
        int gate = lane.gate(query.load().cargo());
        boolean interrupted = network.isInterrupted(number);
        int none = lane.trips();
        int trip = none;
        int boarded = 0;
        for (int stop = firstStops[number]; stop < lane.stops(); stop++) {
            int place = lane.place(stop);
            if (trip < none) {
                int minute = (int) lane.available(stop, trip);
                if (minute >= off[destination]
                        || (interrupted && network.rides().isImpassable(lane.service(), stop - 1))) {
                    trip = none;
                } else if (minute < offByRide[place]) {
                    int before = forRide.leg(lane.place(boarded));
                    getOff(place, minute, trail.ride(before, minute, number, trip, boarded, stop));
                }
            }
            int ready = forRide.minute(place);
            if (ready != Gates.NEVER) {
                int earlier = lane.firstLeavingBefore(trip, stop, (long) ready + gate);
                if (earlier < trip && lane.departure(stop, earlier) <= query.lastDepartureMinute()) {
                    trip = earlier;
                    boarded = stop;
                }
            }
        }
    }

    private void getOff(int place, int minute, int ride) {
        offByRide[place] = minute;
        lastRides[place] = ride;
        reach(place, minute, ride);
    }

    private void drive(int place) {
        for (int road : network.roadsFrom(place)) {
            RoadLink link = network.roads().get(road);
            int target = network.roadTarget(road);
            int minute = forRoad.minute(place) + link.minutes();
            if (minute < off[target]
                    && minute < off[destination]
                    && forRoad.minute(place) <= query.lastDepartureMinute()) {
                reach(target, minute, trail.road(forRoad.leg(place), minute, road));
            }
        }
    }

    private void reach(int place, int minute, int leg) {
        reached.add(place);
        if (minute < off[place]) {
            off[place] = minute;
            lastLegs[place] = leg;
        }
    }

    private void change(int place) {
        int end = onward.firstTransfer(place + 1);
        for (int transfer = onward.firstTransfer(place); transfer < end; transfer++) {
            int median = network.median(transfer);
            int target = network.transferTarget(transfer);
            if (off[place] + median < off[destination]) {
                forRide.open(target, off[place] + median, lastLegs[place]);
            }
            if (drives && offByRide[place] != Gates.NEVER) {
                forRoad.open(target, offByRide[place] + median, lastRides[place]);
            }
        }
    }

    private Soonest soonest(int last) {
        Deque<Hop> hops = new ArrayDeque<>();
        for (int leg = last; leg != Trail.NONE; leg = trail.before(leg)) {
            hops.addFirst(trail.isRoad(leg) ? road(leg) : ride(leg));
        }
        return new Soonest(trail.minute(last), List.copyOf(hops));
    }

    private Hop ride(int leg) {
        Lane lane = lanes.get(trail.lane(leg));
        int from = trail.fromStop(leg);
        return new Hop(
                lane.line().id(),
                lane.trip(trail.trip(leg)).id(),
                network.places().get(lane.place(from)),
                network.places().get(lane.place(trail.toStop(leg))),
                lane.departure(from, trail.trip(leg)),
                trail.minute(leg));
    }

    private Hop road(int leg) {
        RoadLink link = network.roads().get(trail.road(leg));
        return new Hop("", "", link.from(), link.to(), trail.minute(leg) - link.minutes(), trail.minute(leg));
    }

    private static int[] never(int places) {
        int[] minutes = new int[places];
        Arrays.fill(minutes, Gates.NEVER);
        return minutes;
    }
}
