package org.hexi.hub.transport.planning.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hexi.engine.emissions.api.FactorTable;
import org.hexi.engine.routing.api.Journey;
import org.hexi.engine.routing.disruption.Verdict;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.planning.Fate;
import org.hexi.hub.transport.planning.Itinerary;
import org.hexi.hub.transport.planning.PlanQuery;
import org.hexi.hub.transport.planning.WayFigures;

/** Writes verdicts of the routing engine out, and gathers the ways that are to be kept. One batch; not thread-safe. */
public final class FateWriting {
    private final Network network;
    private final FactorTable factors;
    private final PriceList prices;
    private final LocalDate day;
    private final Map<Itinerary, PlanQuery> fresh = new LinkedHashMap<>();

    public FateWriting(Network network, FactorTable factors, PriceList prices, LocalDate day) {
        this.network = network;
        this.factors = factors;
        this.prices = prices;
        this.day = day;
    }

    public Fate write(OpenWay way, Verdict verdict) {
        WayFigures before = ShortWriting.figures(verdict.before());
        return switch (verdict) {
            case Verdict.Kept kept ->
                new Fate.Kept(before, ShortWriting.figures(kept.journey().criteria()));
            case Verdict.Moved moved ->
                new Fate.Moved(
                        before,
                        ShortWriting.figures(moved.journey().criteria()),
                        ShortWriting.hops(moved.journey().legs()),
                        begunHops(moved),
                        itinerary(way, moved).map(Itinerary::id));
            case Verdict.Broken broken ->
                new Fate.Broken(before, way.question(day).noWay(broken.reason()));
        };
    }

    private static int begunHops(Verdict.Moved moved) {
        return ShortWriting.hops(moved.journey().legs().subList(0, moved.begunLegs()))
                .size();
    }

    /** Ways written since this was asked last, with the questions they answer. */
    public Map<Itinerary, PlanQuery> newWays() {
        Map<Itinerary, PlanQuery> ways = new LinkedHashMap<>(fresh);
        fresh.clear();
        return ways;
    }

    /** A way from door to door; what has begun can be booked no more. */
    private Optional<Itinerary> itinerary(OpenWay way, Verdict.Moved moved) {
        if (moved.begunLegs() > 0 || !way.chosen().isShown()) {
            return Optional.empty();
        }
        Question question = way.question(day);
        Journey journey = moved.journey();
        Itinerary written = new ItineraryWriting(question, question.pricing(network, factors, prices)).write(journey);
        Itinerary told = RunTimes.told(written, journey);
        fresh.put(told, question.asPlanned());
        return Optional.of(told);
    }
}
