package org.hexi.engine.routing.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.routing.api.Connection;
import org.hexi.engine.routing.api.Criteria;
import org.hexi.engine.routing.api.CriteriaUnits;
import org.hexi.engine.routing.api.Dwell;
import org.hexi.engine.routing.api.Journey;
import org.hexi.engine.routing.api.JourneyQuery;
import org.hexi.engine.routing.api.Leg;
import org.hexi.engine.routing.api.LegPrice;
import org.hexi.engine.routing.api.Release;
import org.hexi.engine.routing.spi.RoadLink;
import org.hexi.engine.routing.spi.Transfer;
import org.jspecify.annotations.Nullable;

/** Reads journeys back from the labels that reached the destination, in true figures. */
final class Assembly {
    private static final double MICROS = 1e6;

    private final PricedNetwork priced;
    private final Network network;
    private final JourneyQuery query;
    private final Delivery delivery;
    private final Labels labels;

    Assembly(PricedNetwork priced, JourneyQuery query, Delivery delivery, Labels labels) {
        this.priced = priced;
        this.network = priced.network();
        this.query = query;
        this.delivery = delivery;
        this.labels = labels;
    }

    /** The delivered journeys whose last label is no older than the given one. */
    List<Journey> journeys(Bag delivered, int first) {
        List<Journey> journeys = new ArrayList<>();
        delivered.forEach((clock, cost, co2e, risk, label) -> {
            if (label >= first) {
                journeys.add(journey(label, new CriteriaUnits(clock, cost, co2e, risk)));
            }
        });
        journeys.sort(Comparator.comparing(Journey::units));
        return journeys;
    }

    private Journey journey(int last, CriteriaUnits units) {
        Deque<Leg> legs = new ArrayDeque<>();
        LegPrice total = LegPrice.NOTHING;
        double negativeLog = delivery.negativeLog(labels.arrival(last));
        for (int label = last; label != Labels.NONE && !labels.isStart(label); label = labels.parent(label)) {
            Leg leg = labels.isRoad(label) ? road(label) : ride(label);
            legs.addFirst(leg);
            total = total.plus(leg.price());
            total = total.plus(leg.connection().map(Connection::price).orElse(LegPrice.NOTHING));
            negativeLog += negativeLog(label, leg);
        }
        long released = delivery.released(labels.arrival(last));
        long micros = Math.round(negativeLog * MICROS);
        Criteria criteria = new Criteria(released, total.cost(), total.co2eKilograms(), micros);
        return new Journey(List.copyOf(legs), release(labels.arrival(last)), criteria, units);
    }

    private Leg ride(int label) {
        Lane lane = network.lanes().get(labels.lane(label));
        int from = labels.fromStop(label);
        int to = labels.toStop(label);
        long departure = lane.departure(from, labels.trip(label));
        long gate = departure - priced.gate(lane.service());
        double crossing = network.rides().crossingLog(network.rides().ride(lane.service(), from, to));
        return new Leg.Ride(
                lane.line().id(),
                lane.trip(labels.trip(label)).id(),
                from,
                to,
                network.places().get(lane.place(from)),
                network.places().get(lane.place(to)),
                departure,
                lane.arrival(to, labels.trip(label)),
                gate,
                labels.arrival(label),
                connection(label, gate),
                StrictMath.exp(-crossing),
                priced.pricing().ride(lane.line(), from, to, priced.load()).orElseThrow());
    }

    private Leg road(int label) {
        RoadLink link = network.roads().get(labels.road(label));
        long departure = labels.arrival(label) - link.minutes();
        LegPrice price = priced.pricing().road(link, priced.load()).orElseThrow();
        return new Leg.Road(
                link.from(), link.to(), departure, labels.arrival(label), connection(label, departure), price);
    }

    /** The change before a leg whose load must be at the gate by the given minute. */
    private Optional<Connection> connection(int label, long gate) {
        if (labels.transfer(label) == Labels.NONE) {
            return Optional.empty();
        }
        Transfer transfer = network.transfers().get(labels.transfer(label));
        long arrival = labels.arrival(labels.parent(label));
        long unloaded = labels.isStart(labels.parent(label)) ? query.readyMinute() : arrival;
        long start = priced.shutting()
                .start(labels.transfer(label), arrival, transfer.dwell().medianMinutes());
        long available = gate - start;
        double probability = labels.isRoad(label) ? 1 : transfer.dwell().probabilityWithin(available);
        return Optional.of(new Connection(
                transfer.kind(),
                transfer.from(),
                transfer.to(),
                transfer.dwell(),
                start - unloaded,
                available,
                probability,
                priced.pricing().transfer(transfer, priced.load()).orElseThrow()));
    }

    private double negativeLog(int label, Leg leg) {
        if (labels.isRoad(label)) {
            return 0;
        }
        Lane lane = network.lanes().get(labels.lane(label));
        int ride = network.rides().ride(lane.service(), labels.fromStop(label), labels.toStop(label));
        return network.rides().crossingLog(ride)
                + leg.connection()
                        .map(change -> change.dwell().negativeLogWithin(change.availableMinutes()))
                        .orElse(0.0);
    }

    private Optional<Release> release(long arrival) {
        @Nullable Dwell dwell = delivery.dwell();
        if (dwell == null) {
            return Optional.empty();
        }
        double probability = query.latestMinute().isPresent()
                ? dwell.probabilityWithin(query.latestMinute().getAsLong() - arrival)
                : 1;
        return Optional.of(new Release(query.to(), dwell, delivery.released(arrival), probability));
    }
}
