package org.hexi.hub.transport.network.generation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.transport.network.Carriage;
import org.hexi.hub.transport.network.ServiceView.EmissionClass;
import org.hexi.hub.transport.network.ServiceView.Stop;
import org.hexi.hub.transport.network.Track;

/** The cargo flights of the plan, by freighter or in the belly of a passenger flight. */
final class AirServices {
    /** What ISO 14083 practice adds to the great circle for the ways around airports. */
    private static final int DETOUR_KILOMETRES = 95;

    private static final int SHORT_HAUL_KILOMETRES = 3700;
    private static final double TAXI_AND_CLIMB_HOURS = 0.75;
    private static final int REFUELLING_MINUTES = 120;
    private static final int MINUTES_PER_HOUR = 60;
    private static final int TRACK_KILOMETRES_PER_HOUR = 850;

    private final Ground ground;
    private final Plan plan;
    private final RandomGenerator random;
    private final Flows flows;
    private final Timetabling timetabling;
    private final Map<Set<PlaceCode>, Track> tracks = new LinkedHashMap<>();

    AirServices(Ground ground, Plan plan, RandomGenerator random) {
        this.ground = ground;
        this.plan = plan;
        this.random = random;
        this.flows = new Flows(ground, random);
        this.timetabling = new Timetabling(ground, plan.carriers(), random);
    }

    List<GeneratedService> all() {
        plan.air().forEach(this::add);
        return timetabling.services();
    }

    /** The ways flown by what {@link #all()} made. */
    List<Track> tracks() {
        return List.copyOf(tracks.values());
    }

    private void add(AirLine line) {
        for (Flow flow : flows.of(line.demand(), (from, to) -> canFly(line, from, to))) {
            List<Site> airports = airports(line, flow.from(), flow.to());
            Aircraft aircraft = drawn(reaching(line, airports)).orElseThrow();
            timetabling.add(
                    offer(line, airports, aircraft), offer(line, airports.reversed(), aircraft), flow.perWeek());
        }
    }

    private boolean canFly(AirLine line, Site from, Site to) {
        return !reaching(line, airports(line, from, to)).isEmpty();
    }

    private List<Site> airports(AirLine line, Site from, Site to) {
        List<Site> airports = new ArrayList<>();
        airports.add(from);
        line.via().stream().map(ground::site).forEach(airports::add);
        airports.add(to);
        return airports;
    }

    private List<Aircraft> reaching(AirLine line, List<Site> airports) {
        double longest = 0;
        for (int index = 1; index < airports.size(); index++) {
            longest = Math.max(
                    longest,
                    airports.get(index - 1)
                            .point()
                            .kilometresTo(airports.get(index).point()));
        }
        double wanted = longest;
        return line.aircraft().stream()
                .map(this::aircraft)
                .filter(type -> type.rangeKilometres() >= wanted)
                .toList();
    }

    private Optional<Aircraft> drawn(List<Aircraft> types) {
        return types.isEmpty() ? Optional.empty() : Optional.of(types.get(random.nextInt(types.size())));
    }

    private Aircraft aircraft(String type) {
        Aircraft found = plan.aircraft().get(type);
        if (found == null) {
            throw new IllegalStateException("not in aircraft.csv: " + type);
        }
        return found;
    }

    private Offer offer(AirLine line, List<Site> airports, Aircraft aircraft) {
        List<Stop> stops = new ArrayList<>();
        long minute = 0;
        double kilometres = 0;
        for (int index = 0; index < airports.size(); index++) {
            if (index > 0) {
                Track track = track(airports.get(index - 1), airports.get(index));
                kilometres += track.kilometres().doubleValue();
                minute += flyingMinutes(track, aircraft);
            }
            boolean isEnd = index == 0 || index == airports.size() - 1;
            long departure = minute + (isEnd ? 0 : REFUELLING_MINUTES);
            stops.add(new Stop(
                    index + 1,
                    airports.get(index).code(),
                    Duration.ofMinutes(minute),
                    Duration.ofMinutes(departure),
                    isEnd));
            minute = departure;
        }
        String haul = kilometres <= SHORT_HAUL_KILOMETRES ? "freight-short-haul" : "freight-long-haul";
        Terms terms = new Terms(
                line.terms().carriers(),
                line.terms().cutOffHours(),
                new Range(aircraft.capacityTeu(), aircraft.capacityTeu()));
        Names suffix =
                new Names(" (" + aircraft.type() + ")", "（" + aircraft.type() + "）", " (" + aircraft.type() + ")");
        return new Offer(
                line.demand().direction(),
                'A',
                Carriage.AIR,
                suffix,
                new EmissionClass("air", haul),
                terms,
                stops,
                List.of());
    }

    private static long flyingMinutes(Track track, Aircraft aircraft) {
        double hours = track.kilometres().doubleValue() / aircraft.cruiseKilometresPerHour() + TAXI_AND_CLIMB_HOURS;
        return Math.round(hours * MINUTES_PER_HOUR);
    }

    private Track track(Site from, Site to) {
        Track track = tracks.computeIfAbsent(Set.of(from.code(), to.code()), ends -> flown(from, to));
        return track.from().equals(from.code()) ? track : track.reversed();
    }

    private static Track flown(Site from, Site to) {
        long kilometres = Math.round(from.point().kilometresTo(to.point())) + DETOUR_KILOMETRES;
        BigDecimal hours = BigDecimal.valueOf((double) kilometres / TRACK_KILOMETRES_PER_HOUR + TAXI_AND_CLIMB_HOURS)
                .setScale(1, RoundingMode.HALF_UP);
        return new Track(
                from.code(),
                to.code(),
                Carriage.AIR,
                BigDecimal.valueOf(kilometres),
                hours,
                true,
                true,
                List.of(),
                "",
                Set.of(),
                List.of());
    }
}
