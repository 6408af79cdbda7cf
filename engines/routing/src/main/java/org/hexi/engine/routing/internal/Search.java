package org.hexi.engine.routing.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hexi.engine.routing.api.Journey;
import org.hexi.engine.routing.api.JourneyQuery;
import org.hexi.engine.routing.api.Start;
import org.hexi.engine.routing.internal.LegArcs.Arc;
import org.hexi.engine.routing.spi.DepartureFilter;
import org.hexi.engine.routing.spi.SideBySide;

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
 * <p>What is offered at one place in a pass does not depend on what is offered at others, since nothing is delivered meanwhile.
 * So the places are shared out in two parts where the caller works side by side, and the groups of a round come in the order of
 * their places, whoever made them: the labels kept at each place, and hence the journeys, are the same as without.
 *
 * <p>O(legs x groups x boardings x trips) label offers, each at worst a walk through one bag and the finished journeys, as a
 * rule through a few boxes of them. Belongs to one question; not thread-safe.
 */
public final class Search {
    private final PricedNetwork priced;
    private final Network network;
    private final JourneyQuery query;
    private final Delivery delivery;
    private final Goal goal;
    private final Labels labels;
    private final SideBySide sideBySide;
    private final List<Carrying> carryings = new ArrayList<>();
    private final Parts parts;

    /** A search that may leave out what the aim holds for not worthwhile. */
    public Search(PricedNetwork priced, JourneyQuery query, DepartureFilter filter, Aim aim, SideBySide sideBySide) {
        this.priced = priced;
        this.network = priced.network();
        this.query = query;
        this.sideBySide = sideBySide;
        int destination = network.placeIndex(query.to());
        this.delivery = new Delivery(priced, destination, query.limits());
        List<Arc> legs = LegArcs.of(priced);
        Bounds bounds = new Bounds(priced, legs, destination, query.maxLegs());
        this.goal = new Goal(destination, priced, delivery, bounds, query.tolerance(), aim);
        this.parts = new Parts(network, destination, sideBySide == SideBySide.ONE_BY_ONE ? 1 : 2);
        this.labels = new Labels(parts.count());
        Outlook outlook = new Outlook(legs, network.places().size());
        for (int part = 0; part < parts.count(); part++) {
            carryings.add(new Carrying(
                    part,
                    priced,
                    query,
                    filter,
                    part == 0 ? goal : goal.shared(),
                    labels,
                    Shelf.NONE,
                    part == 0 ? outlook : outlook.shared()));
        }
    }

    /**
     * The journeys of a load that is ready at a minute, in order; empty when there is none. Asked again for an earlier minute,
     * it leaves out what a journey found before covers: whoever is ready earlier can take that one as well.
     */
    public List<Journey> journeys(long readyMinute) {
        int origin = network.placeIndex(query.from());
        int first = labels.next();
        Shelf shelf = new Shelf(network, priced.requirements());
        carryings.forEach(carrying -> carrying.reopen(shelf));
        carryings.forEach(carrying -> carrying.begin(1));
        switch (query.start()) {
            case Start.HandedOver _ -> {
                Group group = Group.atOrigin(origin, readyMinute);
                pass((carrying, targets) -> carrying.board(group, Change.NONE, origin, targets));
            }
            case Start.Unloaded unloaded -> goOn(origin, unloaded, readyMinute);
        }
        for (int round = 2; round <= query.maxLegs(); round++) {
            List<Group> groups = begin(round);
            if (groups.isEmpty()) {
                break;
            }
            goOn(groups);
        }
        return new Assembly(priced, query, delivery, labels).journeys(goal.delivered(), first);
    }

    /** The groups that go on in a round, place by place. */
    private List<Group> begin(int round) {
        return side(carrying -> carrying.begin(round)).stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(group -> group.place))
                .toList();
    }

    /** Goes on from the leg before the question, by each change from when its dwell is taken to begin. */
    private void goOn(int origin, Start.Unloaded unloaded, long readyMinute) {
        for (int transfer : network.transfersFrom(origin)) {
            if (priced.transfers().isOffered(transfer)) {
                long median = priced.connection(transfer).median();
                long minute = unloaded.dwellStart(readyMinute, median);
                Group group = Group.unloaded(origin, unloaded.isOffRoad(), minute, labels.unloaded(minute));
                pass((carrying, targets) -> carrying.goOn(group, transfer, targets));
            }
        }
    }

    /** Those left after the last legs matter still, also beside what these delivered. */
    private void goOn(List<Group> groups) {
        Carrying last = carryings.getFirst();
        groups.forEach(group -> last.goOn(group, parts.destination()));
        List<Group> left = groups.stream().map(last::matteringOf).toList();
        besides(carrying -> left.forEach(group -> carrying.goOn(group, parts.elsewhere(carrying.part()))));
    }

    /** Last legs come first: what they bring to the destination may show that others need not go on. */
    private void pass(BiConsumer<Carrying, boolean[]> leg) {
        leg.accept(carryings.getFirst(), parts.destination());
        besides(carrying -> leg.accept(carrying, parts.elsewhere(carrying.part())));
    }

    /** Each part's work, while nothing is delivered. */
    private void besides(Consumer<Carrying> work) {
        side(carrying -> {
            work.accept(carrying);
            return carrying;
        });
    }

    private <T> List<T> side(Function<Carrying, T> work) {
        return sideBySide.all(carryings.stream()
                .map(carrying -> (Supplier<T>) () -> work.apply(carrying))
                .toList());
    }
}
