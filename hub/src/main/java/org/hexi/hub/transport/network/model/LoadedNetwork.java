package org.hexi.hub.transport.network.model;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.kernel.TimeWindow;
import org.hexi.engine.routing.api.Timetable;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.transport.network.BorderPair;
import org.hexi.hub.transport.network.Carriage;
import org.hexi.hub.transport.network.DepartureView;
import org.hexi.hub.transport.network.DwellTime;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.RateCard;
import org.hexi.hub.transport.network.ServiceView;
import org.hexi.hub.transport.network.ServiceView.EmissionClass;
import org.hexi.hub.transport.network.Track;

/** The network as loaded. Compiled timetables are kept week by week; everything else never changes. Thread-safe. */
public final class LoadedNetwork implements Network {
    /** Timetables are compiled for horizons of whole quarters, so that few different ones are kept. */
    private static final int HORIZON_STEP_DAYS = 90;

    private static final int MINUTES_PER_HOUR = 60;

    private final NetworkEditions editions;
    private final NetworkData data;
    private final Map<String, ServiceView> servicesByKey = new HashMap<>();
    private final Map<String, List<ServiceView>> servicesById = new HashMap<>();
    private final TracksByEnds tracksByEnds;
    private final Map<String, TracksByEnds> laidTracks = new HashMap<>();
    private final List<RoadRun> roadRuns;
    private final Map<List<PlaceCode>, RoadRun> roadRunsByEnds = new HashMap<>();
    private final RecentTimetables timetables;

    public LoadedNetwork(NetworkData data) {
        this(NetworkEditions.shipped(data));
    }

    public LoadedNetwork(NetworkEditions editions) {
        this.editions = editions;
        this.data = editions.data();
        for (ServiceView service : data.services()) {
            servicesByKey.put(service.key(), service);
            servicesById.computeIfAbsent(service.id(), id -> new ArrayList<>()).add(service);
        }
        editions.laidTracks().forEach((key, tracks) -> laidTracks.put(key, new TracksByEnds(tracks)));
        this.tracksByEnds = new TracksByEnds(data.tracks());
        this.roadRuns = RoadRuns.of(routableRoads(), this::medianChangeMinutes);
        roadRuns.forEach(run -> roadRunsByEnds.putIfAbsent(List.of(run.from(), run.to()), run));
        this.timetables = new RecentTimetables(new TimetableCompiling(this)::compile);
    }

    /** The rows it is made of. */
    public NetworkData data() {
        return data;
    }

    public NetworkEditions editions() {
        return editions;
    }

    @Override
    public long version() {
        return editions.version();
    }

    @Override
    public List<ServiceView> services() {
        return data.services();
    }

    @Override
    public ServiceView service(String key) {
        return findService(key).orElseThrow(() -> new NotFound("service"));
    }

    @Override
    public Optional<ServiceView> findService(String key) {
        return Optional.ofNullable(servicesByKey.get(key))
                .or(() -> Optional.ofNullable(servicesById.get(key)).map(List::getLast));
    }

    @Override
    public Optional<ServiceView> findService(String id, LocalDate day) {
        List<ServiceView> all = servicesById.getOrDefault(id, List.of());
        if (all.size() == 1) {
            return Optional.of(all.getFirst());
        }
        return all.stream().filter(service -> service.validity().covers(day)).findFirst();
    }

    @Override
    public Optional<DepartureView> findRun(String departureId) {
        return RunningDays.parts(departureId)
                .flatMap(parts -> findService(parts.service(), parts.day())
                        .flatMap(service -> new RunningDays(service).on(parts.day())));
    }

    @Override
    public Optional<DepartureView> findRunOnceScheduled(String departureId) {
        return findRun(departureId)
                .or(() -> RunningDays.parts(departureId)
                        .flatMap(
                                parts -> editions.changed().getOrDefault(parts.service(), List.of()).reversed().stream()
                                        .flatMap(edition -> edition.onceOn(parts.day()).stream())
                                        .findFirst()));
    }

    @Override
    public List<Track> tracks() {
        return data.tracks();
    }

    @Override
    public Optional<Track> track(PlaceCode from, PlaceCode to) {
        return tracksByEnds.find(from, to);
    }

    @Override
    public List<Track> ridden(ServiceView service, int fromNumber, int toNumber) {
        List<Track> ridden = new ArrayList<>();
        for (int number = fromNumber; number < toNumber; number++) {
            PlaceCode from = service.stops().get(number - 1).place();
            PlaceCode to = service.stops().get(number).place();
            ridden.add(findRidden(service, from, to)
                    .orElseThrow(() -> new InvalidValue(
                            "network.track.missing", "stops", service.id() + " " + from + "-" + to, "a routable leg")));
        }
        return ridden;
    }

    /** The track between two stops of a service that follow each other. */
    Optional<Track> findRidden(ServiceView service, PlaceCode from, PlaceCode to) {
        return tracksByEnds
                .find(from, to, service.carriage())
                .or(() -> Optional.ofNullable(laidTracks.get(service.key()))
                        .flatMap(laid -> laid.find(from, to, service.carriage())));
    }

    @Override
    public List<BorderPair> borderPairs() {
        return data.borderPairs();
    }

    @Override
    public Optional<BorderPair> borderPair(PlaceCode one, PlaceCode other) {
        return data.borderPairs().stream()
                .filter(pair -> pair.joins(one, other))
                .findFirst();
    }

    @Override
    public List<RoadRun> roadRuns() {
        return roadRuns;
    }

    @Override
    public Optional<RoadRun> roadRun(PlaceCode from, PlaceCode to) {
        return Optional.ofNullable(roadRunsByEnds.get(List.of(from, to)));
    }

    @Override
    public DwellTime changeDwell(PlaceCode place) {
        return node(place).ownDwell().orElseGet(() -> dwell("change", place));
    }

    @Override
    public DwellTime releaseDwell(PlaceCode place) {
        return dwell("release", place);
    }

    @Override
    public String role(PlaceCode place) {
        return node(place).role();
    }

    @Override
    public EmissionClass emissionClass(Carriage carriage) {
        return data.emissionClasses().of("", carriage);
    }

    @Override
    public RateCard rateCard(LocalDate day) {
        Map<String, RateCard.Rate> rates = new HashMap<>();
        data.rates().stream()
                .filter(rate -> rate.validity().covers(day))
                .forEach(rate -> rates.put(rate.kind() + "/" + rate.subject(), rate));
        return new RateCard(day, rates, currencies(day));
    }

    @Override
    public Timetable timetable(Instant ready, int horizonDays) {
        LocalDate monday =
                LocalDate.ofInstant(ready, ZoneOffset.UTC).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int steps = Math.ceilDiv(horizonDays, HORIZON_STEP_DAYS);
        Instant start = monday.atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant end = start.plus(Duration.ofDays(DayOfWeek.values().length + (long) steps * HORIZON_STEP_DAYS));
        return timetables.get(new TimeWindow(start, end));
    }

    Collection<PlaceCode> places() {
        return new TreeSet<>(data.nodes().keySet());
    }

    /** Whether both gauges meet inside one place, so that a change there is a change of gauge. */
    boolean changesGaugeInside(PlaceCode place) {
        boolean isInPair = data.borderPairs().stream()
                .anyMatch(pair -> pair.a().equals(place) || pair.b().equals(place));
        return node(place).hasTwoGauges() && !isInPair;
    }

    private List<Track> routableRoads() {
        return data.tracks().stream()
                .filter(track -> track.isRoutable() && track.carriage() == Carriage.ROAD)
                .toList();
    }

    private int medianChangeMinutes(PlaceCode place) {
        return (int) Math.round(changeDwell(place).p50Hours().doubleValue() * MINUTES_PER_HOUR);
    }

    private DwellTime dwell(String kind, PlaceCode place) {
        String key = kind + "/" + role(place);
        DwellTime dwell = data.dwell().get(key);
        if (dwell == null) {
            throw new InvalidValue("network.dwell.missing", "role", key, "a row of transfer-dwell.csv");
        }
        return dwell;
    }

    CountryCode country(PlaceCode place) {
        return node(place).country();
    }

    private NetworkData.Node node(PlaceCode place) {
        NetworkData.Node node = data.nodes().get(place);
        if (node == null) {
            throw new NotFound("place");
        }
        return node;
    }

    private RateCard.CurrencyRates currencies(LocalDate day) {
        Map<String, RateCard.CurrencyRates.Noted> latest = new HashMap<>();
        data.currencyNotes().stream()
                .filter(note -> !note.date().isAfter(day))
                .sorted(Comparator.comparing(NetworkData.CurrencyNote::date))
                .forEach(note ->
                        latest.put(note.currency(), new RateCard.CurrencyRates.Noted(note.rate(), note.date())));
        return new RateCard.CurrencyRates(PLANNING_CURRENCY, latest);
    }
}
