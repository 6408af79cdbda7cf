package org.hexi.engine.routing.internal;

import java.util.List;
import org.hexi.engine.routing.api.Journey;
import org.hexi.engine.routing.api.JourneyQuery;
import org.hexi.engine.routing.api.Start;
import org.hexi.engine.routing.internal.Network.Boarding;
import org.hexi.engine.routing.spi.DepartureFilter;

/**
 * The exact front by rounds, one leg per round, after McRAPTOR (Delling, Pajor, Werneck: Round-Based Public Transit
 * Routing, 2015) with bags of labels in (arrival, cost, CO2e, risk).
 *
 * <p>Cut-offs and dwell are buffer times, so a departure is never dropped because another one leaves later or arrives
 * earlier: a later departure leaves more slack and hence less risk. Dominance is only ever between labels at the same
 * place, where it is sound: who is there no later (by the true minute) catches every departure the other one catches, with
 * no more risk, since a connection's risk never rises with the minutes available, before and after rounding. A label that
 * came by road covers one that came by rail only where no road goes on, and a label covers another only if it met every
 * requirement the other one met.
 *
 * <p>Labels with equal cost and CO2e go on as one group. Boarding a departure, only the group's least risky predecessor
 * counts, because all of them arrive alike. Trips of a lane do not overtake and have one fare; hence for one stop to alight
 * at, a trip with no less risk than an earlier trip of the lane is covered by it, and once the risk is down at the group's
 * least, every later trip is: the scan stops there and not before. A trip refused for a label or a journey that covers it tells
 * how low the risk must be before another one is worth offering, because later trips take no less of anything else.
 *
 * <p>In each round, legs that end at the destination come before all others: what they deliver may show labels to be hopeless
 * before these go on.
 *
 * <p>O(legs x groups x boardings x trips) label offers, each at worst a walk through one bag and the finished journeys, as a
 * rule through a few boxes of them. Belongs to one question; not thread-safe.
 */
public final class Search {
    /** Where the legs end that are looked at. */
    private enum Ends {
        ANYWHERE,
        AT_DESTINATION,
        ELSEWHERE;

        private boolean include(boolean isDestination) {
            return this == ANYWHERE || isDestination == (this == AT_DESTINATION);
        }
    }

    private static final long SHUT = Goal.ANY_RISK;

    private final PricedNetwork priced;
    private final Network network;
    private final Rides rides;
    private final JourneyQuery query;
    private final Delivery delivery;
    private final Goal goal;
    private final Admissions admissions;
    private final Labels labels = new Labels();
    private final Reception reception;
    private final long[] riskAtStop;
    private final int[] refusals;
    private final Fresh fresh;
    private final Outlook outlook;
    private final int destination;
    private Ends ends = Ends.ANYWHERE;
    private int round = 1;

    public Search(PricedNetwork priced, JourneyQuery query, DepartureFilter filter) {
        this(priced, query, filter, Aim.ALL);
    }

    /** A search that may leave out what the aim holds for not worthwhile. */
    public Search(PricedNetwork priced, JourneyQuery query, DepartureFilter filter, Aim aim) {
        this.priced = priced;
        this.network = priced.network();
        this.rides = network.rides();
        this.query = query;
        this.destination = network.placeIndex(query.to());
        this.delivery = new Delivery(priced, destination, query.limits());
        Bounds bounds = new Bounds(priced, destination, query.maxLegs());
        this.goal = new Goal(destination, priced, delivery, bounds, query.tolerance(), aim);
        this.admissions = new Admissions(network.lanes(), query.load(), filter, priced.shutting());
        this.fresh = new Fresh(labels);
        this.reception = new Reception(priced, query, goal, labels, fresh);
        this.outlook = new Outlook(priced, destination);
        int mostStops = network.lanes().stream().mapToInt(Lane::stops).max().orElse(0);
        this.riskAtStop = new long[mostStops];
        this.refusals = new int[mostStops];
    }

    /**
     * The journeys of a load that is ready at a minute, in order; empty when there is none. Asked again for an earlier minute,
     * it leaves out what a journey found before covers: whoever is ready earlier can take that one as well.
     */
    public List<Journey> journeys(long readyMinute) {
        int origin = network.placeIndex(query.from());
        int first = labels.size();
        reception.reopen();
        round = 1;
        ends = Ends.ANYWHERE;
        switch (query.start()) {
            case Start.HandedOver _ -> board(Group.atOrigin(origin, readyMinute), Change.NONE, origin);
            case Start.Unloaded unloaded -> goOn(origin, unloaded, readyMinute);
        }
        for (round = 2; round <= query.maxLegs() && !fresh.isEmpty(); round++) {
            List<Group> groups = fresh.groups(reception::isHopeful);
            reception.begin(round);
            goOn(groups);
        }
        fresh.clear();
        return new Assembly(priced, query, delivery, labels).journeys(goal.delivered(), first);
    }

    /** Goes on from the leg before the question, by each change from when its dwell is taken to begin. */
    private void goOn(int origin, Start.Unloaded unloaded, long readyMinute) {
        for (int transfer : network.transfersFrom(origin)) {
            if (priced.transfers().isOffered(transfer)) {
                long median = priced.connection(transfer).median();
                long minute = unloaded.dwellStart(readyMinute, median);
                Group group = Group.unloaded(origin, unloaded.isOffRoad(), minute, labels.unloaded(minute));
                goOn(group, transfer);
            }
        }
    }

    /** Last legs come first: what they bring to the destination may show that others need not go on. */
    private void goOn(List<Group> groups) {
        ends = Ends.AT_DESTINATION;
        groups.forEach(this::goOn);
        ends = Ends.ELSEWHERE;
        groups.forEach(group -> goOn(group.only(n -> reception.isHopefulStill(group.place, group.label(n)))));
    }

    private void goOn(Group group) {
        if (group.size() == 0) {
            return;
        }
        for (int transfer : network.transfersFrom(group.place)) {
            if (priced.transfers().isOffered(transfer)) {
                goOn(group, transfer);
            }
        }
    }

    private void goOn(Group group, int transfer) {
        Change change = Change.of(priced, transfer);
        board(group.before(transfer, change.median(), priced.shutting()), change, network.transferTarget(transfer));
    }

    private void board(Group group, Change change, int place) {
        if (ends == Ends.AT_DESTINATION && !outlook.leadsToDestination(place)) {
            return;
        }
        outlook.look(
                place,
                (target, minutes, cost, co2e, risk) -> ends.include(target == destination)
                        && reception.isWelcome(
                                target,
                                false,
                                group.met | priced.requirements(),
                                group.minute(0) + change.median() + minutes,
                                group.cost + change.cost() + cost,
                                group.co2e + change.co2e() + co2e,
                                group.leastRisk() + risk));
        for (Boarding boarding : network.boardings(place)) {
            ride(group, change, boarding);
        }
        if (!group.offRoad) {
            for (int road : network.roadsFrom(place)) {
                drive(group, change, road);
            }
        }
    }

    private void ride(Group group, Change change, Boarding boarding) {
        Lane lane = network.lanes().get(boarding.lane());
        int stop = boarding.stop();
        int open = openStops(lane, stop);
        if (open == 0) {
            return;
        }
        int cutOff = priced.gate(lane.service());
        long earliest = Math.max(group.minute(0) + change.median() + cutOff, priced.firstDeparture(lane.service()));
        int inTime = 0;
        for (int trip = lane.firstLeaving(stop, earliest); open > 0 && trip < lane.trips(); trip++) {
            if (lane.departure(stop, trip) > query.lastDepartureMinute()) {
                return;
            }
            long gate = lane.departure(stop, trip) - cutOff;
            while (inTime < group.size() && group.minute(inTime) + change.median() <= gate) {
                inTime++;
            }
            long least = Grid.IMPOSSIBLE;
            int chosen = 0;
            for (int n = inTime - 1; n >= 0 && group.risk(n) < least; n--) {
                long connection = change.units(gate - group.minute(n));
                if (connection != Grid.IMPOSSIBLE && group.risk(n) + connection < least) {
                    least = group.risk(n) + connection;
                    chosen = n;
                }
            }
            if (least != Grid.IMPOSSIBLE) {
                open -= alight(group, chosen, least, change, boarding, lane, trip);
            }
        }
    }

    /** Marks the stops it is worth alighting at as open, with no risk reached yet, and counts them. */
    private int openStops(Lane lane, int from) {
        int open = 0;
        for (int to = from + 1; to < lane.stops(); to++) {
            boolean useful =
                    priced.rides().isOffered(rides.ride(lane.service(), from, to)) && outlook.isWorth(lane.place(to));
            riskAtStop[to] = useful ? Grid.IMPOSSIBLE : SHUT;
            refusals[to] = 0;
            open += useful ? 1 : 0;
        }
        return open;
    }

    /** Offers a label at each later stop of a trip; tells at how many stops no later trip can be less risky. */
    private int alight(Group group, int chosen, long risk, Change change, Boarding boarding, Lane lane, int trip) {
        int done = 0;
        for (int to = boarding.stop() + 1; to < lane.stops(); to++) {
            if (risk < riskAtStop[to] && admissions.admits(boarding.lane(), trip, boarding.stop(), to)) {
                riskAtStop[to] = offer(group, chosen, risk, change, boarding, lane, trip, to);
                done += riskAtStop[to] <= group.leastRisk() ? 1 : 0;
            }
        }
        return done;
    }

    /** Offers a label at a stop; the risk that a later trip has to stay below there. */
    private long offer(
            Group group, int chosen, long risk, Change change, Boarding boarding, Lane lane, int trip, int to) {
        int ride = rides.ride(lane.service(), boarding.stop(), to);
        long cost = group.cost + change.cost() + priced.rides().cost(ride);
        long co2e = group.co2e + change.co2e() + priced.rides().co2e(ride);
        long onBoard = priced.rides().risk(ride);
        int met = group.met | priced.rides().met(ride);
        int place = lane.place(to);
        long minute = lane.available(to, trip);
        long refusedFrom = reception.refusedFrom(place, false, met, minute, cost, co2e, risk + onBoard);
        if (refusedFrom == Grid.IMPOSSIBLE) {
            int label = labels.ride(
                    group.label(chosen), change.transfer(), round, minute, boarding.lane(), trip, boarding.stop(), to);
            reception.take(place, false, met, minute, cost, co2e, risk + onBoard, label);
            return risk;
        }
        if (refusedFrom > group.leastRisk() + onBoard && isTimeToGiveUp(to)) {
            boolean isHopeful = reception.isWelcome(place, false, met, minute, cost, co2e, group.leastRisk() + onBoard);
            return isHopeful ? refusedFrom - onBoard : SHUT;
        }
        return refusedFrom == SHUT ? SHUT : refusedFrom - onBoard;
    }

    /** After the first refusal at a stop, the second, the fourth and so on: most stops are worth another trip. */
    private boolean isTimeToGiveUp(int stop) {
        return Integer.bitCount(++refusals[stop]) == 1;
    }

    private void drive(Group group, Change change, int road) {
        int target = network.roadTarget(road);
        if (!priced.roads().isOffered(road) || !outlook.isWorth(target)) {
            return;
        }
        long cost = group.cost + change.cost() + priced.roads().cost(road);
        long co2e = group.co2e + change.co2e() + priced.roads().co2e(road);
        int met = group.met | priced.roads().met(road);
        long minutes = network.roads().get(road).minutes();
        long refusedFrom = Grid.IMPOSSIBLE;
        for (int n = 0; n < group.size(); n++) {
            if (group.risk(n) >= refusedFrom) {
                continue;
            }
            long departure = priced.shutting().leaves(road, group.minute(n) + change.median(), minutes);
            if (departure > query.lastDepartureMinute()) {
                return;
            }
            long arrival = departure + minutes;
            refusedFrom = reception.refusedFrom(target, true, met, arrival, cost, co2e, group.risk(n));
            if (refusedFrom == Grid.IMPOSSIBLE) {
                int label = labels.road(group.label(n), change.transfer(), round, arrival, road);
                reception.take(target, true, met, arrival, cost, co2e, group.risk(n), label);
            }
        }
    }
}
