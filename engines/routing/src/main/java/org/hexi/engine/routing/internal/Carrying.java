package org.hexi.engine.routing.internal;

import java.util.List;
import org.hexi.engine.routing.api.JourneyQuery;
import org.hexi.engine.routing.internal.Network.Boarding;
import org.hexi.engine.routing.spi.DepartureFilter;

/**
 * Carries groups of labels one leg further, to some of the places. What it offers at one place does not depend on what it or
 * another one offers at other places in the same pass, so places can be shared out. Belongs to one search and, during a pass, to
 * one thread.
 */
final class Carrying {
    private static final long SHUT = Goal.ANY_RISK;

    private final PricedNetwork priced;
    private final Network network;
    private final Rides rides;
    private final JourneyQuery query;
    private final Admissions admissions;
    private final Labels labels;
    private final Reception reception;
    private final Outlook outlook;
    private final Fresh fresh;
    private final int part;
    private final long[] riskAtStop;
    private final int[] refusals;
    private int round;

    /** @param part the number of the sheet its labels are written on */
    Carrying(
            int part,
            PricedNetwork priced,
            JourneyQuery query,
            DepartureFilter filter,
            Goal goal,
            Labels labels,
            Shelf shelf,
            Outlook outlook) {
        this.part = part;
        this.priced = priced;
        this.network = priced.network();
        this.rides = network.rides();
        this.query = query;
        this.admissions = new Admissions(network.lanes(), query.load(), filter, priced.shutting());
        this.labels = labels;
        this.fresh = new Fresh(labels);
        this.reception = new Reception(priced, query, goal, labels, fresh, shelf);
        this.outlook = outlook;
        int mostStops = network.lanes().stream().mapToInt(Lane::stops).max().orElse(0);
        this.riskAtStop = new long[mostStops];
        this.refusals = new int[mostStops];
    }

    int part() {
        return part;
    }

    /** Begins anew, with nothing on the way. */
    void reopen(Shelf shelf) {
        fresh.clear();
        reception.reopen(shelf);
    }

    /** The groups of the labels that came in the round before and still matter; begins a round. */
    List<Group> begin(int number) {
        List<Group> groups = fresh.groups(reception::isHopeful);
        round = number;
        reception.begin(number);
        return groups;
    }

    /** A group with those of its labels that matter still. */
    Group matteringOf(Group group) {
        return group.only(n -> reception.isHopefulStill(group.place, group.label(n)));
    }

    void goOn(Group group, boolean[] targets) {
        if (group.size() == 0) {
            return;
        }
        for (int transfer : network.transfersFrom(group.place)) {
            if (priced.transfers().isOffered(transfer)) {
                goOn(group, transfer, targets);
            }
        }
    }

    void goOn(Group group, int transfer, boolean[] targets) {
        Change change = Change.of(priced, transfer);
        board(
                group.before(transfer, change.median(), priced.shutting()),
                change,
                network.transferTarget(transfer),
                targets);
    }

    void board(Group group, Change change, int place, boolean[] targets) {
        boolean isWorthAny = outlook.look(
                place,
                targets,
                (target, minutes, cost, co2e, risk) -> reception.isWelcome(
                        target,
                        false,
                        group.met | priced.requirements(),
                        group.minute(0) + change.median() + minutes,
                        group.cost + change.cost() + cost,
                        group.co2e + change.co2e() + co2e,
                        group.leastRisk() + risk));
        if (!isWorthAny) {
            return;
        }
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
                    part,
                    group.label(chosen),
                    change.transfer(),
                    round,
                    minute,
                    boarding.lane(),
                    trip,
                    boarding.stop(),
                    to);
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
                int label = labels.road(part, group.label(n), change.transfer(), round, arrival, road);
                reception.take(target, true, met, arrival, cost, co2e, group.risk(n), label);
            }
        }
    }
}
