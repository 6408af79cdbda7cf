package org.hexi.hub.transport.network.gtfs;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.gtfs.Feed;
import org.hexi.gtfs.Route;
import org.hexi.gtfs.TransferKind;
import org.hexi.gtfs.Trip;
import org.hexi.hub.platform.places.PlaceView;
import org.hexi.hub.transport.network.Carriage;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.ServiceView;
import org.hexi.hub.transport.network.ServiceView.Acceptance;
import org.hexi.hub.transport.network.gtfs.Carriers.Carrier;
import org.hexi.hub.transport.network.gtfs.LineLaying.LaidLine;
import org.hexi.hub.transport.network.gtfs.Schedule.Piece;

/**
 * Turns a feed into services of the network that run on the same days at the same instants: calendars with their exceptions become
 * spans of weeks, frequencies single runs, clocks that change separate services. Not thread-safe.
 */
public final class FeedMapping {
    /** As many as one version of the network may change. */
    public static final int MOST_SERVICES = 5_000;

    private static final long MOST_RUNS = 2_500_000;
    private static final int SECONDS_PER_MINUTE = 60;

    private final Feed feed;
    private final Network network;
    private final FeedTerms terms;
    private final IssueBook issues = new IssueBook();
    private final TripCalls calls;
    private final LineLaying laying;
    private final RunningDates dates;
    private final Carriers carriers;
    private final Schedule schedule = new Schedule();
    private final Map<PlaceCode, ZoneId> zones = new HashMap<>();
    private int leftOut;

    /** @param carrierNames of all carriers, by code */
    public FeedMapping(
            Feed feed, Network network, List<PlaceView> places, Map<String, String> carrierNames, FeedTerms terms) {
        this.feed = feed;
        this.network = network;
        this.terms = terms;
        this.calls = new TripCalls(feed, places, terms, issues);
        this.laying = new LineLaying(network, issues);
        this.dates = new RunningDates(feed, terms);
        this.carriers = new Carriers(carrierNames, terms, issues);
        places.forEach(place -> zones.put(place.code(), place.zone()));
    }

    public MappedFeed map() {
        for (Trip trip : feed.trips()) {
            if (!add(trip)) {
                leftOut++;
            }
            if (schedule.size() > MOST_RUNS) {
                issues.error("network.gtfs.runs.tooMany", "trips.txt", trip.id(), "at most " + MOST_RUNS + " runs");
                break;
            }
        }
        tellOfTransfers();
        List<ServiceView> services = services();
        MappedFeed mapped = new MappedFeed(
                services, calls.matched(), calls.unmatched(), feed.trips().size(), leftOut, issues.list());
        return mapped.isRefused()
                ? new MappedFeed(
                        List.of(), mapped.stops(), mapped.unknownStops(), mapped.trips(), leftOut, mapped.issues())
                : mapped;
    }

    /** Whether anything of the trip runs. */
    private boolean add(Trip trip) {
        Optional<Carriage> carriage = RouteCarriage.of(trip.route().type());
        if (carriage.isEmpty()) {
            issues.warning(
                    "network.gtfs.mode.notCarried",
                    "routes.txt/route_type",
                    trip.route().id() + " " + trip.route().type().code(),
                    "rail, road, water or air");
            return false;
        }
        if (carriers.find(trip.route().agency()).isEmpty()) {
            return false;
        }
        return addRuns(trip, carriage.get());
    }

    private boolean addRuns(Trip trip, Carriage carriage) {
        if (trip.frequencies().stream().anyMatch(frequency -> !frequency.exact())) {
            issues.note("network.gtfs.frequency.loose", "frequencies.txt/exact_times", trip.id(), "1");
        }
        long before = schedule.size();
        Map<Integer, Optional<LaidLine>> lines = new HashMap<>();
        trip.runs()
                .takeWhile(run -> schedule.size() <= MOST_RUNS)
                .forEach(run -> line(trip, carriage, run.shiftSeconds(), lines)
                        .ifPresent(laid -> schedule.add(
                                laid.line(),
                                trip.id(),
                                dates.of(
                                        trip.service(),
                                        laid.startMinute() + Math.floorDiv(run.shiftSeconds(), SECONDS_PER_MINUTE),
                                        zone(laid.line())))));
        boolean isLaid = lines.values().stream().anyMatch(Optional::isPresent);
        if (isLaid && schedule.size() == before) {
            issues.note(
                    "network.gtfs.trip.never", "trips.txt/trip_id", trip.id(), terms.from() + " to " + terms.until());
        }
        return schedule.size() > before;
    }

    /** Runs of one trip share their line but for where seconds are cut off. */
    private Optional<LaidLine> line(
            Trip trip, Carriage carriage, int shiftSeconds, Map<Integer, Optional<LaidLine>> lines) {
        return lines.computeIfAbsent(
                Math.floorMod(shiftSeconds, SECONDS_PER_MINUTE),
                rest -> laying.lay(trip, carriage, calls.of(trip, rest)));
    }

    private ZoneId zone(Line line) {
        return zones.getOrDefault(line.stops().getFirst().place(), feed.clock().zone());
    }

    private void tellOfTransfers() {
        feed.transfers().stream()
                .filter(transfer -> transfer.kind() != TransferKind.RECOMMENDED)
                .forEach(transfer -> issues.note(
                        "network.gtfs.transfer.leftOut",
                        "transfers.txt/transfer_type",
                        "%s-%s %d"
                                .formatted(
                                        transfer.from().stop(),
                                        transfer.to().stop(),
                                        transfer.kind().code()),
                        "the stay of the network for a change at the place"));
    }

    private List<ServiceView> services() {
        ServiceNames names = new ServiceNames(terms.prefix());
        List<ServiceView> services = new ArrayList<>();
        schedule.pieces().forEach((trip, pieces) -> {
            String name = names.of(trip);
            boolean isOnly = pieces.size() == 1;
            for (int number = 1; number <= pieces.size(); number++) {
                services.add(service(isOnly ? name : names.part(name, number), pieces.get(number - 1)));
            }
        });
        if (services.size() > MOST_SERVICES) {
            issues.error(
                    "network.gtfs.services.tooMany",
                    "trips.txt",
                    String.valueOf(services.size()),
                    "1 to " + MOST_SERVICES);
        }
        services.sort(Comparator.comparing(ServiceView::id));
        return services;
    }

    private ServiceView service(String id, Piece piece) {
        Line line = piece.line();
        Route route = feed.findRoute(line.route()).orElseThrow();
        Carrier carrier = carriers.find(route.agency()).orElseThrow();
        network.findService(id)
                .filter(other -> !other.carrierCode().equals(carrier.code()))
                .ifPresent(other -> issues.error(
                        "network.gtfs.service.taken", "trips.txt/trip_id", id, "an id that no other carrier uses"));
        Kept kept = Kept.of(before(id), line.carriage());
        String title = title(route, line);
        return new ServiceView(
                id,
                title,
                kept.zh(title),
                kept.ru(title),
                carrier.name(),
                carrier.code(),
                line.carriage(),
                Set.copyOf(piece.week().days()),
                piece.slot().time(),
                piece.slot().zone(),
                kept.service().map(ServiceView::cutOff).orElse(terms.cutOff()),
                kept.service().map(ServiceView::capacityTeu).orElse(terms.capacityTeu()),
                piece.week().span(),
                kept.service().map(ServiceView::emissionClass).orElseGet(() -> network.emissionClass(line.carriage())),
                line.stops(),
                line.crossings(),
                kept.service().filter(ServiceView::isGenerated).isPresent(),
                piece.week().exceptions(),
                kept.service().map(ServiceView::acceptance).orElse(Acceptance.EVERYTHING),
                0);
    }

    /** The service of that id; of a part, the one it is part of. */
    private Optional<ServiceView> before(String id) {
        Optional<ServiceView> found = network.findService(id);
        int dot = id.lastIndexOf('.');
        return found.isPresent() || dot < 1 ? found : before(id.substring(0, dot));
    }

    private static String title(Route route, Line line) {
        if (!route.longName().isEmpty()) {
            return route.longName();
        }
        String ends =
                line.stops().getFirst().place() + " - " + line.stops().getLast().place();
        return route.shortName().isEmpty() ? ends : route.shortName() + " " + ends;
    }

    /** The service that is replaced, if its goods go the same way; names in other languages stay while the English one does. */
    private record Kept(Optional<ServiceView> service) {
        static Kept of(Optional<ServiceView> before, Carriage carriage) {
            return new Kept(before.filter(service -> service.carriage() == carriage));
        }

        String zh(String title) {
            return service.filter(before -> before.nameEn().equals(title))
                    .map(ServiceView::nameZh)
                    .orElse(title);
        }

        String ru(String title) {
            return service.filter(before -> before.nameEn().equals(title))
                    .map(ServiceView::nameRu)
                    .orElse(title);
        }
    }
}
