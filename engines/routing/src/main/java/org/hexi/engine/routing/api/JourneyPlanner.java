package org.hexi.engine.routing.api;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.Demand.Asked;
import org.hexi.engine.routing.internal.Aim;
import org.hexi.engine.routing.internal.FirstChoice;
import org.hexi.engine.routing.internal.LastChances;
import org.hexi.engine.routing.internal.Network;
import org.hexi.engine.routing.internal.PricedNetwork;
import org.hexi.engine.routing.internal.QuickSearch;
import org.hexi.engine.routing.internal.Reach;
import org.hexi.engine.routing.internal.Search;
import org.hexi.engine.routing.spi.Circumstances;
import org.hexi.engine.routing.spi.DepartureFilter;
import org.hexi.engine.routing.spi.LegPricing;
import org.hexi.engine.routing.spi.SideBySide;

/**
 * Finds the front of journeys over one timetable: exact, or within the tolerance the question grants. Keeps nothing of a
 * question: immutable and safe to share between threads.
 */
public final class JourneyPlanner {
    private final Network network;
    private final SideBySide sideBySide;

    public JourneyPlanner(Timetable timetable) {
        this(timetable, SideBySide.ONE_BY_ONE);
    }

    /**
     * A planner that works on two parts of the network at a time where {@code sideBySide} does; the answers are the same to the
     * last bit. The departure filter of a question is then asked from two threads at a time, never about the same departure and
     * stops.
     */
    public JourneyPlanner(Timetable timetable, SideBySide sideBySide) {
        this.network = timetable.network();
        this.sideBySide = sideBySide;
    }

    public Front plan(JourneyQuery query, LegPricing pricing) {
        return plan(query, pricing, Circumstances.OPEN);
    }

    public Front plan(JourneyQuery query, LegPricing pricing, DepartureFilter filter) {
        return plan(query, pricing, Circumstances.of(filter));
    }

    /**
     * @throws InvalidValue when neither the timetable nor the question's own roads know one of the places
     */
    public Front plan(JourneyQuery query, LegPricing pricing, Circumstances world) {
        List<Journey> journeys = journeys(new Asked(query, world), pricing);
        return journeys.isEmpty() ? Front.empty(reason(query, pricing, world)) : Front.of(journeys);
    }

    /**
     * The fronts of all ready times from the question's own to the last of the window, in one search. No leg leaves later than
     * the question's horizon after its ready minute.
     *
     * @throws InvalidValue when a place is unknown or the window ends before it begins
     */
    public Profile profile(JourneyQuery query, ReadyWindow window, LegPricing pricing, Circumstances world) {
        long until = window.untilMinute();
        if (until < query.readyMinute()) {
            throw new InvalidValue("routing.query.impossible", "untilMinute", until, "a minute not before ready");
        }
        PricedNetwork priced = priced(new Asked(query, world), pricing);
        Search search = new Search(priced, query, world.filter(), Aim.ALL, sideBySide);
        List<Long> minutes = window.looked(query.readyMinute(), LastChances.of(priced, query, until));
        return new Profile(minutes.stream()
                .map(minute -> new Profile.Chance(minute, search.journeys(minute)))
                .toList());
    }

    /**
     * How soon the goods can be there, for each number of legs that helps; in the medians of all changes and without a look at
     * prices, risk, room, closures and conditions. Quick, and a bound for {@link #plan}.
     */
    public List<Soonest> soonest(JourneyQuery query) {
        Network whole = network.with(query.ownRoads());
        known(whole, "from", query.from());
        known(whole, "to", query.to());
        return new QuickSearch(whole, query).journeys();
    }

    /**
     * The journey of the front that comes first by a preference, whatever is released by a minute coming before what is not.
     * The same as choosing from the whole exact front, whatever the question tolerates, for a small part of the work.
     *
     * @throws InvalidValue when neither the timetable nor the question's own roads know one of the places
     */
    public Optional<Journey> find(
            JourneyQuery query, Preference preference, long inTimeMinute, LegPricing pricing, Circumstances world) {
        Comparator<Journey> order = Comparator.comparing(
                        (Journey journey) -> journey.criteria().arrivalMinute() > inTimeMinute)
                .thenComparing(Journey::units, preference.order());
        Aim aim = new FirstChoice(query, preference, inTimeMinute);
        return journeys(new Asked(query.with(Tolerance.EXACT), world), pricing, aim).stream()
                .min(order);
    }

    /**
     * What it would take: for each demand alone, the journeys that appear when only it is taken away, if they are others than
     * with it. Demands that keep nothing away are left out.
     */
    public List<Relief> reliefs(JourneyQuery query, LegPricing pricing, Circumstances world) {
        Asked asked = new Asked(query, world);
        List<Journey> with = journeys(asked, pricing);
        return Arrays.stream(Demand.values())
                .flatMap(demand -> relief(demand, asked, with, pricing).stream())
                .toList();
    }

    private Optional<Relief> relief(Demand demand, Asked asked, List<Journey> with, LegPricing pricing) {
        Asked without = demand.without(asked.query(), asked.world());
        if (without.equals(asked)) {
            return Optional.empty();
        }
        List<Journey> gained = journeys(without, pricing).stream()
                .filter(journey -> with.stream().noneMatch(known -> isAsGood(known, journey)))
                .toList();
        return gained.isEmpty() ? Optional.empty() : Optional.of(new Relief(demand, gained));
    }

    /** The same journey is no gain, even where it looks better without the demand, as it does without a deadline. */
    private static boolean isAsGood(Journey known, Journey journey) {
        return known.units().covers(journey.units()) || known.key().equals(journey.key());
    }

    private List<Journey> journeys(Asked asked, LegPricing pricing) {
        return journeys(asked, pricing, Aim.ALL);
    }

    private List<Journey> journeys(Asked asked, LegPricing pricing, Aim aim) {
        PricedNetwork priced = priced(asked, pricing);
        return new Search(priced, asked.query(), asked.world().filter(), aim, sideBySide)
                .journeys(asked.query().readyMinute());
    }

    private Optional<Journey> earliest(Asked asked, LegPricing pricing) {
        return find(asked.query(), Preference.EARLIEST, Timetable.FARTHEST_MINUTE, pricing, asked.world());
    }

    private PricedNetwork priced(Asked asked, LegPricing pricing) {
        Network whole = network.with(asked.query().ownRoads());
        known(whole, "from", asked.query().from());
        known(whole, "to", asked.query().to());
        return new PricedNetwork(whole, asked.query(), pricing, asked.world());
    }

    /** Takes the demands away, first each alone and then one after the other, until a journey appears. */
    private NoJourney reason(JourneyQuery query, LegPricing pricing, Circumstances world) {
        for (Demand demand : Demand.values()) {
            Asked without = demand.without(query, world);
            if (!without.equals(new Asked(query, world))) {
                Optional<Journey> earliest = earliest(without, pricing);
                if (earliest.isPresent()) {
                    return excluded(demand, query, earliest.get());
                }
            }
        }
        Asked asked = new Asked(query, world);
        for (Demand demand : Demand.values()) {
            Asked without = demand.without(asked.query(), asked.world());
            Optional<Journey> earliest = without.equals(asked) ? Optional.empty() : earliest(without, pricing);
            if (earliest.isPresent()) {
                return excluded(demand, query, earliest.get());
            }
            asked = without;
        }
        return unconditional(asked, pricing);
    }

    private static NoJourney excluded(Demand demand, JourneyQuery query, Journey first) {
        long earliest = first.criteria().arrivalMinute();
        return switch (demand) {
            case LATEST_ARRIVAL ->
                new NoJourney.DeadlineImpossible(query.latestMinute().orElseThrow(), earliest);
            case ROOM -> new NoJourney.DeparturesClosed(earliest);
            default -> new NoJourney.Excluded(demand, earliest);
        };
    }

    private NoJourney unconditional(Asked asked, LegPricing pricing) {
        JourneyQuery query = asked.query();
        int fewest = Reach.fewestLegs(priced(asked, pricing), query);
        if (fewest == Reach.NONE) {
            return new NoJourney.Unreachable(query.from(), query.to());
        }
        return fewest > query.maxLegs()
                ? new NoJourney.TooManyLegs(fewest, query.maxLegs())
                : new NoJourney.NothingWithinHorizon(query.horizonDays());
    }

    private static void known(Network network, String field, PlaceCode place) {
        if (network.placeIndex(place) < 0) {
            throw new InvalidValue("routing.place.unknown", field, place, "a place of the timetable");
        }
    }
}
