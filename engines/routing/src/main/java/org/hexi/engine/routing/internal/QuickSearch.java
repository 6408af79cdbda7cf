package org.hexi.engine.routing.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.hexi.engine.routing.api.JourneyQuery;
import org.hexi.engine.routing.api.Soonest;
import org.hexi.engine.routing.api.Soonest.Hop;
import org.hexi.engine.routing.internal.Network.Boarding;
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
    private final JourneyQuery query;
    private final Labels labels = new Labels();
    private final int destination;

    /** When goods are off at a place at the earliest, after a ride and after any leg. */
    private final int[] offByRide;

    private final int[] off;
    private final int[] labelByRide;
    private final int[] labelOff;

    /** A place reached by road is no gate for another road. */
    private final Gates forRide;

    private final Gates forRoad;
    private final Marks lanes;
    private final int[] firstStops;
    private final Marks reached;
    private int round;

    public QuickSearch(Network network, JourneyQuery query) {
        int places = network.places().size();
        this.network = network;
        this.query = query;
        this.destination = network.placeIndex(query.to());
        this.offByRide = never(places);
        this.off = never(places);
        this.labelByRide = new int[places];
        this.labelOff = new int[places];
        this.forRide = new Gates(places);
        this.forRoad = new Gates(places);
        this.lanes = new Marks(network.lanes().size());
        this.firstStops = new int[network.lanes().size()];
        this.reached = new Marks(places);
    }

    /** For each number of legs that brings the goods there earlier than fewer do, fewest first; empty when there is no way. */
    public List<Soonest> journeys() {
        List<Soonest> found = new ArrayList<>();
        int origin = network.placeIndex(query.from());
        int ready = Math.toIntExact(query.readyMinute());
        forRide.open(origin, ready, Labels.NONE, Labels.NONE);
        forRoad.open(origin, ready, Labels.NONE, Labels.NONE);
        for (round = 1; round <= query.maxLegs() && isAnyOpen(); round++) {
            int before = off[destination];
            goOn();
            if (off[destination] < before) {
                found.add(soonest(labelOff[destination]));
            }
        }
        return found;
    }

    private boolean isAnyOpen() {
        return forRide.opened.size() + forRoad.opened.size() > 0;
    }

    private void goOn() {
        collectLanes();
        for (int n = 0; n < lanes.size(); n++) {
            scan(lanes.get(n));
        }
        for (int n = 0; n < forRoad.opened.size(); n++) {
            drive(forRoad.opened.get(n));
        }
        forRide.opened.clear();
        forRoad.opened.clear();
        for (int n = 0; n < reached.size(); n++) {
            change(reached.get(n));
        }
        reached.clear();
    }

    private void collectLanes() {
        lanes.clear();
        for (int n = 0; n < forRide.opened.size(); n++) {
            for (Boarding boarding : network.boardings(forRide.opened.get(n))) {
                if (lanes.add(boarding.lane()) || boarding.stop() < firstStops[boarding.lane()]) {
                    firstStops[boarding.lane()] = boarding.stop();
                }
            }
        }
    }

    private void scan(int number) {
        Lane lane = network.lanes().get(number);
        int gate = lane.line().terms().cutOffs().gate(query.load().cargo());
        int trip = lane.trips();
        int boarded = 0;
        for (int stop = firstStops[number]; stop < lane.stops(); stop++) {
            int place = lane.place(stop);
            if (stop > 0 && network.rides().isImpassable(lane.service(), stop - 1)) {
                trip = lane.trips();
            }
            if (trip < lane.trips()) {
                int minute = (int) lane.available(stop, trip);
                if (minute < offByRide[place] && minute < off[destination]) {
                    int from = lane.place(boarded);
                    int label = labels.ride(
                            forRide.label(from), forRide.transfer(from), round, minute, number, trip, boarded, stop);
                    offByRide[place] = minute;
                    labelByRide[place] = label;
                    reach(place, minute, label);
                }
            }
            if (forRide.minute(place) != Gates.NEVER) {
                int earlier = lane.firstLeavingBefore(trip, stop, (long) forRide.minute(place) + gate);
                if (earlier < trip && lane.departure(stop, earlier) <= query.lastDepartureMinute()) {
                    trip = earlier;
                    boarded = stop;
                }
            }
        }
    }

    private void drive(int place) {
        for (int road : network.roadsFrom(place)) {
            RoadLink link = network.roads().get(road);
            int target = network.roadTarget(road);
            int minute = forRoad.minute(place) + link.minutes();
            if (minute < off[target]
                    && minute < off[destination]
                    && forRoad.minute(place) <= query.lastDepartureMinute()) {
                reach(target, minute, labels.road(forRoad.label(place), forRoad.transfer(place), round, minute, road));
            }
        }
    }

    private void reach(int place, int minute, int label) {
        reached.add(place);
        if (minute < off[place]) {
            off[place] = minute;
            labelOff[place] = label;
        }
    }

    private void change(int place) {
        for (int transfer : network.transfersFrom(place)) {
            int median = network.median(transfer);
            int target = network.transferTarget(transfer);
            forRide.open(target, off[place] + median, labelOff[place], transfer);
            if (offByRide[place] != Gates.NEVER) {
                forRoad.open(target, offByRide[place] + median, labelByRide[place], transfer);
            }
        }
    }

    private Soonest soonest(int last) {
        Deque<Hop> hops = new ArrayDeque<>();
        for (int label = last; label != Labels.NONE; label = labels.parent(label)) {
            hops.addFirst(labels.isRoad(label) ? road(label) : ride(label));
        }
        return new Soonest(labels.arrival(last), List.copyOf(hops));
    }

    private Hop ride(int label) {
        Lane lane = network.lanes().get(labels.lane(label));
        int from = labels.fromStop(label);
        return new Hop(
                lane.line().id(),
                lane.trip(labels.trip(label)).id(),
                network.places().get(lane.place(from)),
                network.places().get(lane.place(labels.toStop(label))),
                lane.departure(from, labels.trip(label)),
                labels.arrival(label));
    }

    private Hop road(int label) {
        RoadLink link = network.roads().get(labels.road(label));
        return new Hop("", "", link.from(), link.to(), labels.arrival(label) - link.minutes(), labels.arrival(label));
    }

    private static int[] never(int places) {
        int[] minutes = new int[places];
        Arrays.fill(minutes, Gates.NEVER);
        return minutes;
    }
}
