package org.hexi.engine.routing.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.Demand.Asked;
import org.hexi.engine.routing.oracle.Covering;
import org.hexi.engine.routing.oracle.Records;
import org.hexi.engine.routing.oracle.Twin;
import org.hexi.engine.routing.spi.Circumstances;
import org.hexi.engine.routing.spi.Closure;
import org.hexi.engine.routing.spi.Crossing;
import org.hexi.engine.routing.spi.Departure;
import org.hexi.engine.routing.spi.DepartureFilter;
import org.hexi.engine.routing.spi.LegPricing;
import org.hexi.engine.routing.spi.RoadLink;
import org.hexi.engine.routing.spi.ScheduledService;
import org.hexi.engine.routing.spi.StopTime;
import org.hexi.engine.routing.spi.Transfer;

/**
 * A network in a few words. Times are UTC in the form 2026-03-01T08:00; at a stop on the way a departure calls for an
 * instant unless two times are given with a slash. A ride costs 100 and emits 100 kg unless priced, a change nothing.
 * What is planned over it is judged by the twin as well.
 */
final class Sketch {
    static final Load LOAD = new Load(Mass.tonnes(20), BigDecimal.TWO);

    private final Map<String, List<PlaceCode>> stops = new TreeMap<>();
    private final Map<String, SketchedTerms> terms = new HashMap<>();
    private final Map<String, List<Departure>> departures = new HashMap<>();
    private final Map<String, List<Crossing>> crossings = new HashMap<>();
    private final Map<String, LegPrice> prices = new HashMap<>();
    private final Map<PlaceCode, Dwell> releases = new HashMap<>();
    private final Set<PlaceCode> places = new HashSet<>();
    private final List<Transfer> transfers = new ArrayList<>();
    private final List<RoadLink> roads = new ArrayList<>();
    private final Map<PlaceCode, Capabilities> handling = new HashMap<>();
    private final List<Closure> closures = new ArrayList<>();
    private final List<Embargo> embargoes = new ArrayList<>();

    static long at(String time) {
        return LocalDateTime.parse(time).toEpochSecond(ZoneOffset.UTC) / 60;
    }

    static JourneyQuery ask(String from, String to, String ready) {
        return JourneyQuery.of(new PlaceCode(from), new PlaceCode(to), at(ready), LOAD);
    }

    Sketch service(String id, int cutOffHours, String... calls) {
        stops.put(id, codes(calls));
        terms.put(id, new SketchedTerms(cutOffHours * 60));
        departures.put(id, new ArrayList<>());
        crossings.put(id, new ArrayList<>());
        return this;
    }

    /** Says more about the terms of a service. */
    Sketch terms(String service, Consumer<SketchedTerms> more) {
        more.accept(Objects.requireNonNull(terms.get(service)));
        return this;
    }

    Sketch run(String service, String departure, String... times) {
        departuresOf(service)
                .add(new Departure(
                        departure, Arrays.stream(times).map(Sketch::stopTime).toList()));
        return this;
    }

    Sketch price(String service, String from, String to, String cost, String co2eKilograms) {
        prices.put(service + ":" + from + ">" + to, priced(cost, co2eKilograms));
        return this;
    }

    Sketch crossing(String service, int afterStop, String from, String to, int allowanceHours, Dwell dwell) {
        codes(from, to);
        crossings
                .computeIfAbsent(service, id -> new ArrayList<>())
                .add(new Crossing(afterStop, new PlaceCode(from), new PlaceCode(to), allowanceHours * 60, dwell));
        return this;
    }

    Sketch change(String place, Dwell dwell) {
        return transfer(place, place, TransferKind.TRANSFER, dwell);
    }

    Sketch border(String from, String to, Dwell dwell) {
        return transfer(from, to, TransferKind.GAUGE_CHANGE, dwell);
    }

    Sketch road(String from, String to, int hours, String cost, String co2eKilograms, Passage... passages) {
        codes(from, to);
        roads.add(own(from, to, hours, cost, co2eKilograms, passages));
        return this;
    }

    /** A road of the question alone. */
    static RoadLink own(String from, String to, int hours, String cost, String co2eKilograms, Passage... passages) {
        return new RoadLink(
                new PlaceCode(from), new PlaceCode(to), hours * 60, priced(cost, co2eKilograms), List.of(passages));
    }

    Sketch handling(String place, Capabilities handled) {
        handling.put(codes(place).getFirst(), handled);
        return this;
    }

    Sketch shut(Passage passage, String from, String until) {
        closures.add(new Closure(passage, at(from), at(until)));
        return this;
    }

    /** Shut, and nobody knows until when. */
    Sketch shut(Passage passage, String from) {
        closures.add(new Closure(passage, at(from), Timetable.FARTHEST_MINUTE));
        return this;
    }

    Sketch embargo(Embargo embargo) {
        embargoes.add(embargo);
        return this;
    }

    Sketch release(String place, Dwell dwell) {
        releases.put(codes(place).getFirst(), dwell);
        return this;
    }

    /** A place nothing calls at. */
    Sketch place(String place) {
        codes(place);
        return this;
    }

    Front plan(JourneyQuery query) {
        return plan(query, DepartureFilter.OPEN);
    }

    /** The answer, after the twin of the engine has found the same one. */
    Front plan(JourneyQuery query, DepartureFilter filter) {
        Circumstances world = world(filter);
        Front front = new JourneyPlanner(timetable()).plan(query, pricing(), world);
        Covering judged = new Covering(query, twin(new Asked(query, world)));
        assertThat(front).as("the twin finds %s", judged.exact()).matches(judged::isKeptBy);
        return front;
    }

    /** What it would take; each gain is one the twin finds as well without the demand. */
    List<Relief> reliefs(JourneyQuery query, DepartureFilter filter) {
        Circumstances world = world(filter);
        List<Relief> reliefs = new JourneyPlanner(timetable()).reliefs(query, pricing(), world);
        for (Relief relief : reliefs) {
            assertThat(twin(relief.demand().without(query, world)))
                    .as("gained without %s", relief.demand())
                    .containsAll(relief.gained().stream().map(Journey::units).toList());
        }
        return reliefs;
    }

    private Circumstances world(DepartureFilter filter) {
        return new Circumstances(filter, closures, embargoes);
    }

    private SortedSet<CriteriaUnits> twin(Asked asked) {
        return new Twin(records(), asked.query(), pricing(), asked.world()).front();
    }

    /** The keys of all journeys, in the order of the front. */
    List<String> keys(JourneyQuery query) {
        return plan(query).journeys().stream().map(Journey::key).toList();
    }

    LegPricing pricing() {
        LegPrice usual = priced("100", "100");
        return (service, from, to, load) -> Optional.of(prices.getOrDefault(
                service.id() + ":" + service.stops().get(from) + ">"
                        + service.stops().get(to),
                usual));
    }

    Timetable timetable() {
        return records().timetable();
    }

    private Records records() {
        List<ScheduledService> services = new ArrayList<>();
        stops.forEach((id, calls) -> services.add(new ScheduledService(
                id,
                calls,
                Objects.requireNonNull(terms.get(id)).terms(),
                crossings.getOrDefault(id, List.of()),
                departuresOf(id))));
        return new Records(places, releases, handling, services, transfers, roads);
    }

    private Sketch transfer(String from, String to, TransferKind kind, Dwell dwell) {
        List<PlaceCode> ends = codes(from, to);
        transfers.add(new Transfer(ends.getFirst(), ends.getLast(), kind, dwell, LegPrice.NOTHING));
        return this;
    }

    private List<Departure> departuresOf(String service) {
        return departures.computeIfAbsent(service, id -> new ArrayList<>());
    }

    private List<PlaceCode> codes(String... names) {
        List<PlaceCode> codes = Arrays.stream(names).map(PlaceCode::new).toList();
        places.addAll(codes);
        return codes;
    }

    private static StopTime stopTime(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? StopTime.at(at(text))
                : new StopTime(at(text.substring(0, slash)), at(text.substring(slash + 1)));
    }

    private static LegPrice priced(String cost, String co2eKilograms) {
        return new LegPrice(new BigDecimal(cost), new BigDecimal(co2eKilograms), BigDecimal.ZERO);
    }
}
