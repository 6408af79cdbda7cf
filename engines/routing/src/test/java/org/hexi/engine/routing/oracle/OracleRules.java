package org.hexi.engine.routing.oracle;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.Ban;
import org.hexi.engine.routing.api.Capabilities;
import org.hexi.engine.routing.api.Cargo;
import org.hexi.engine.routing.api.CargoClass;
import org.hexi.engine.routing.api.Document;
import org.hexi.engine.routing.api.JourneyQuery;
import org.hexi.engine.routing.api.Mode;
import org.hexi.engine.routing.api.Passage;
import org.hexi.engine.routing.api.Requirement;
import org.hexi.engine.routing.spi.Circumstances;
import org.hexi.engine.routing.spi.Closure;
import org.hexi.engine.routing.spi.Departure;
import org.hexi.engine.routing.spi.RoadLink;
import org.hexi.engine.routing.spi.ScheduledService;
import org.hexi.engine.routing.spi.Transfer;

/** The freight rules as the judge reads them, written down a second time from the published text. */
final class OracleRules {
    private final JourneyQuery query;
    private final Map<PlaceCode, Capabilities> handling;
    private final Circumstances world;
    private final Cargo cargo;

    OracleRules(JourneyQuery query, Map<PlaceCode, Capabilities> handling, Circumstances world) {
        this.query = query;
        this.handling = handling;
        this.world = world;
        this.cargo = query.load().cargo();
    }

    boolean allow(ScheduledService service) {
        return suits(service.terms().capabilities())
                && bans().noneMatch(ban -> switch (ban) {
                    case Ban.Mover mover -> mover.mode() == service.terms().mode();
                    case Ban.Carrier carrier ->
                        carrier.carrier().equals(service.terms().carrier());
                    case Ban.At _, Ban.Through _ -> false;
                });
    }

    boolean allowRide(ScheduledService service, Departure departure, int from, int to) {
        boolean endsSuit = Stream.of(from, to).map(service.stops()::get).allMatch(this::handles);
        return endsSuit
                && IntStream.rangeClosed(from, to)
                        .mapToObj(service.stops()::get)
                        .noneMatch(this::isBanned)
                && IntStream.range(from, to)
                        .allMatch(stop -> passages(service, stop)
                                .allMatch(passage -> !isBanned(passage) && isOpen(passage, departure, stop)));
    }

    boolean allow(Transfer transfer) {
        return handles(transfer.from())
                && handles(transfer.to())
                && !isBanned(transfer.from())
                && !isBanned(transfer.to())
                && !isBanned(new Passage.Border(transfer.from(), transfer.to()));
    }

    boolean allow(RoadLink link) {
        return handles(link.from())
                && handles(link.to())
                && !isBanned(link.from())
                && !isBanned(link.to())
                && bans().noneMatch(ban -> ban.equals(new Ban.Mover(Mode.ROAD)))
                && link.passages().stream().noneMatch(this::isBanned);
    }

    /** Goods that come to a shut border, or would be in it when it shuts, begin when it opens again. */
    long begins(Transfer transfer, long minute) {
        long median = (long) Math.floor(transfer.dwell().p50Minutes() + 0.5);
        return open(List.of(new Passage.Border(transfer.from(), transfer.to())), minute, median);
    }

    /** A lorry that would meet a shut passage somewhere on its road leaves when it opens again. */
    long leaves(RoadLink link, long minute) {
        return open(link.passages(), minute, link.minutes());
    }

    private long open(List<Passage> passages, long minute, long lasting) {
        long begins = minute;
        List<Closure> ordered = world.closures().stream()
                .filter(closure -> passages.contains(closure.passage()))
                .sorted(Comparator.comparing(Closure::fromMinute).thenComparing(Closure::untilMinute))
                .toList();
        for (Closure closure : ordered) {
            boolean overlaps = begins < closure.untilMinute() && begins + lasting >= closure.fromMinute();
            begins = overlaps ? closure.untilMinute() : begins;
        }
        return begins;
    }

    int gateMinutes(ScheduledService service) {
        Map<CargoClass, Integer> own = service.terms().cutOffs().gateMinutesByClass();
        int general = service.terms().cutOffs().gateMinutes();
        if (!cargo.isRefrigerated() && cargo.dangers().isEmpty()) {
            return own.getOrDefault(CargoClass.GENERAL, general);
        }
        int cold = cargo.isRefrigerated() ? own.getOrDefault(CargoClass.REFRIGERATED, general) : 0;
        int dangerous = cargo.dangers().isEmpty() ? 0 : own.getOrDefault(CargoClass.DANGEROUS, general);
        return Math.max(cold, dangerous);
    }

    boolean papersAreInTime(ScheduledService service, long leaves) {
        return Arrays.stream(Document.values()).allMatch(document -> {
            Optional<Long> ready =
                    Optional.ofNullable(query.load().documentReadyMinutes().get(document));
            Optional<Integer> before = Optional.ofNullable(
                    service.terms().cutOffs().documentMinutes().get(document));
            return ready.isEmpty() || before.isEmpty() || ready.get() <= leaves - before.get();
        });
    }

    Set<Requirement> met(Set<Requirement> before, ScheduledService service, int from, int to) {
        Set<Requirement> met = new HashSet<>(before);
        for (Requirement requirement : query.conditions().requirements()) {
            switch (requirement) {
                case Requirement.Via via -> {
                    if (IntStream.rangeClosed(from, to)
                                    .anyMatch(stop -> service.stops().get(stop).equals(via.place()))
                            || IntStream.range(from, to).anyMatch(stop -> runsThrough(service, stop, via.place()))) {
                        met.add(via);
                    }
                }
                case Requirement.Moved moved -> {
                    if (service.terms().mode() == moved.mode()) {
                        met.add(moved);
                    }
                }
                case Requirement.CarriedBy by -> {
                    if (service.terms().carrier().equals(by.carrier())) {
                        met.add(by);
                    }
                }
            }
        }
        return met;
    }

    Set<Requirement> met(Set<Requirement> before, RoadLink link) {
        Set<Requirement> met = new HashSet<>(before);
        List<Requirement> meets = List.of(
                new Requirement.Via(link.from()), new Requirement.Via(link.to()), new Requirement.Moved(Mode.ROAD));
        query.conditions().requirements().stream().filter(meets::contains).forEach(met::add);
        return met;
    }

    boolean areMet(Set<Requirement> met) {
        return met.containsAll(query.conditions().requirements());
    }

    boolean isWithinLimits(double costUnits, double co2eUnits) {
        boolean isCheap = query.limits()
                .mostCost()
                .map(most -> costUnits * query.resolution().cost().doubleValue() <= most.doubleValue())
                .orElse(true);
        boolean isClean = query.limits()
                .mostCo2eKilograms()
                .map(most -> co2eUnits * query.resolution().co2eKilograms().doubleValue() <= most.doubleValue())
                .orElse(true);
        return isCheap && isClean;
    }

    private boolean handles(PlaceCode place) {
        return suits(handling.getOrDefault(place, Capabilities.ALL));
    }

    private boolean suits(Capabilities there) {
        return there.units().contains(cargo.unit())
                && (!cargo.isRefrigerated() || there.isPowered())
                && there.dangers().containsAll(cargo.dangers());
    }

    private Stream<Passage> passages(ScheduledService service, int afterStop) {
        return Stream.concat(
                service.terms().passings().stream()
                        .filter(passing -> passing.afterStop() == afterStop)
                        .map(passing -> passing.passage()),
                service.crossings().stream()
                        .filter(crossing -> crossing.afterStop() == afterStop)
                        .map(crossing -> new Passage.Border(crossing.from(), crossing.to())));
    }

    private static boolean runsThrough(ScheduledService service, int afterStop, PlaceCode place) {
        return service.terms().passings().stream()
                .anyMatch(passing ->
                        passing.afterStop() == afterStop && passing.passage().equals(new Passage.Station(place)));
    }

    private boolean isOpen(Passage passage, Departure departure, int afterStop) {
        long enters = departure.times().get(afterStop).departureMinute();
        long leaves = departure.times().get(afterStop + 1).arrivalMinute();
        return world.closures().stream()
                .noneMatch(closure -> closure.passage().equals(passage)
                        && enters < closure.untilMinute()
                        && leaves >= closure.fromMinute());
    }

    private boolean isBanned(PlaceCode place) {
        return bans().anyMatch(ban -> ban.equals(new Ban.At(place)));
    }

    private boolean isBanned(Passage passage) {
        return bans().anyMatch(ban -> ban.equals(new Ban.Through(passage))
                || ban instanceof Ban.At at && passage.equals(new Passage.Station(at.place())));
    }

    private Stream<Ban> bans() {
        Stream<Ban> embargoed = world.embargoes().stream()
                .filter(embargo -> embargo.commodity()
                                .map(goods -> cargo.commodity()
                                        .map(mine -> mine.digits().startsWith(goods.digits()))
                                        .orElse(true))
                                .orElse(true)
                        && embargo.origin()
                                .map(country ->
                                        cargo.origin().map(country::equals).orElse(true))
                                .orElse(true))
                .map(embargo -> embargo.ban());
        return Stream.concat(query.conditions().bans().stream(), embargoed);
    }
}
