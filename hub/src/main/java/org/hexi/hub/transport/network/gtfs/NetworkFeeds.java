package org.hexi.hub.transport.network.gtfs;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Rejected;
import org.hexi.gtfs.Agency;
import org.hexi.gtfs.Feed;
import org.hexi.gtfs.FeedReading;
import org.hexi.gtfs.ReadingFeeds;
import org.hexi.gtfs.ReadingLimits;
import org.hexi.hub.platform.parties.Parties;
import org.hexi.hub.platform.parties.PartyView;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.transport.network.Carriage;
import org.hexi.hub.transport.network.ChangeOutcome;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.NetworkChanges;
import org.hexi.hub.transport.network.Networks;
import org.hexi.hub.transport.network.ServiceChange;
import org.hexi.hub.transport.network.ServiceForm;
import org.hexi.hub.transport.network.ServiceView;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.ErrorResponseException;

/** Feeds over the current network. A feed is held in memory while it is mapped, so only a few are at a time. */
@Service
class NetworkFeeds implements TimetableFeeds {
    /** A timetable of freight is far below these; they keep one upload from filling the memory. */
    private static final ReadingLimits LIMITS =
            ReadingLimits.DEFAULT.withBytes(200_000_000).withStopTimes(2_000_000);

    private static final int AT_A_TIME = 2;
    private static final Pattern PART = Pattern.compile("\\.\\d+$");
    private static final Pattern POINTER = Pattern.compile("/(\\d+)(/.*)?");

    private final Semaphore free = new Semaphore(AT_A_TIME);
    private final Networks networks;
    private final NetworkChanges changes;
    private final Places places;
    private final Parties parties;

    NetworkFeeds(Networks networks, NetworkChanges changes, Places places, Parties parties) {
        this.networks = networks;
        this.changes = changes;
        this.places = places;
        this.parties = parties;
    }

    @Override
    public FeedOutcome check(Viewer viewer, Path file, FeedImport wanted) {
        changes.checkRight(viewer);
        LocalDate from = wanted.terms().from();
        return outcome(file, wanted, forms -> changes.check(viewer, forms, from));
    }

    @Override
    @Transactional
    public FeedOutcome put(Viewer viewer, Path file, FeedImport wanted, String note) {
        changes.checkRight(viewer);
        LocalDate from = wanted.terms().from();
        FeedOutcome outcome = outcome(file, wanted, forms -> {
            ChangeOutcome found = changes.check(viewer, forms, from);
            return found.isSound() ? changes.put(viewer, forms, from, note) : found;
        });
        if (!outcome.isSound()) {
            throw new Rejected(new FeedRejection.FeedRefused(outcome.issues()));
        }
        return outcome;
    }

    @Override
    public Optional<Feed> make(
            LocalDate from, LocalDate until, Optional<Carriage> carriage, Optional<String> carrier, URI address) {
        if (until.isBefore(from) || until.isAfter(from.plusDays(FeedTerms.MOST_DAYS))) {
            throw new InvalidValue(
                    "network.gtfs.until", "to", until, from + " to " + from.plusDays(FeedTerms.MOST_DAYS));
        }
        return busy(() -> making(from, until, carriage, carrier, address));
    }

    private Optional<Feed> making(
            LocalDate from, LocalDate until, Optional<Carriage> carriage, Optional<String> carrier, URI address) {
        Network network = networks.current();
        List<ServiceView> wanted = network.services().stream()
                .filter(service -> carriage.isEmpty() || carriage.get() == service.carriage())
                .filter(service -> carrier.isEmpty() || carrier.get().equals(service.carrierCode()))
                .toList();
        return new FeedMaking(wanted, places::get, address, String.valueOf(network.version())).make(from, until);
    }

    private FeedOutcome outcome(Path file, FeedImport wanted, Changing changing) {
        return busy(() -> {
            FeedReading reading = ReadingFeeds.read(file, LIMITS);
            return reading.feed()
                    .map(feed -> mapped(feed, reading, wanted, changing))
                    .orElseGet(() -> FeedOutcome.unreadable(reading.issues(), reading.issuesLeftOut()));
        });
    }

    /** A feed takes much memory: few are worked on at once. */
    private <T> T busy(Supplier<T> work) {
        if (!free.tryAcquire()) {
            throw new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE);
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private FeedOutcome mapped(Feed feed, FeedReading reading, FeedImport wanted, Changing changing) {
        Network network = networks.current();
        MappedFeed mapped =
                new FeedMapping(feed, network, places.list(), carriers(network, feed, wanted), wanted.terms()).map();
        List<Issue> issues = together(mapped.issues(), reading.issues());
        if (mapped.isRefused() || mapped.services().isEmpty()) {
            return FeedOutcome.refused(mapped, issues, reading.issuesLeftOut());
        }
        List<ServiceChange> forms = new ArrayList<>();
        FeedForms writing = new FeedForms(wanted.tariff());
        mapped.services()
                .forEach(service -> forms.add(new ServiceChange.Put(writing.form(
                        service, before(service.id(), wanted.terms().from())))));
        List<String> ending = ending(network, mapped, wanted);
        ending.forEach(service -> forms.add(new ServiceChange.Withdrawal(service)));
        ChangeOutcome found = changing.change(forms);
        List<Issue> all = together(
                found.issues().stream().map(issue -> named(issue, forms)).toList(), issues);
        return found.isSound()
                ? new FeedOutcome(
                        true,
                        found.version(),
                        mapped.trips(),
                        mapped.tripsLeftOut(),
                        mapped.services().size(),
                        mapped.stops(),
                        without(found.changed(), ending),
                        found.unchanged(),
                        ending,
                        found.touchedTeu(),
                        all,
                        reading.issuesLeftOut())
                : FeedOutcome.refused(mapped, all, reading.issuesLeftOut());
    }

    private Map<String, String> carriers(Network network, Feed feed, FeedImport wanted) {
        Map<String, String> names = Carriers.of(network);
        Stream.concat(feed.agencies().stream().map(Agency::id), wanted.terms().carrier().stream())
                .filter(code -> !code.isEmpty())
                .forEach(code -> parties.findByCode(code)
                        .map(PartyView::nameEn)
                        .ifPresent(name -> names.putIfAbsent(code, name)));
        return names;
    }

    /** The form in force; of a part, that of the service it is part of. */
    private Optional<ServiceForm> before(String id, LocalDate day) {
        Optional<ServiceForm> found = changes.find(id, day);
        int dot = id.lastIndexOf('.');
        return found.isPresent() || dot < 1 ? found : before(id.substring(0, dot), day);
    }

    /** Parts that a changed calendar no longer needs, and of a feed that is complete all else its carriers run. */
    private static List<String> ending(Network network, MappedFeed mapped, FeedImport wanted) {
        Set<String> ids = mapped.services().stream().map(ServiceView::id).collect(Collectors.toSet());
        Set<String> trips = ids.stream().map(NetworkFeeds::trip).collect(Collectors.toSet());
        Set<String> codes =
                mapped.services().stream().map(ServiceView::carrierCode).collect(Collectors.toSet());
        LocalDate from = wanted.terms().from();
        return network.services().stream()
                .filter(service -> codes.contains(service.carrierCode()))
                .filter(service -> service.id().startsWith(wanted.terms().prefix()) && !ids.contains(service.id()))
                .filter(service -> wanted.isComplete() || trips.contains(trip(service.id())))
                .filter(service -> service.validity().to() == null
                        || !service.validity().to().isBefore(from))
                .map(ServiceView::id)
                .distinct()
                .sorted()
                .toList();
    }

    private static String trip(String id) {
        return PART.matcher(id).replaceFirst("");
    }

    private static List<String> without(List<String> some, List<String> others) {
        return some.stream().filter(each -> !others.contains(each)).toList();
    }

    /** An issue of a change tells which service it is about instead of the number of the change. */
    private static Issue named(Issue issue, List<ServiceChange> forms) {
        Matcher pointer = POINTER.matcher(issue.column());
        if (!pointer.matches()) {
            return issue;
        }
        String service = forms.get(Integer.parseInt(pointer.group(1))).service();
        return new Issue(issue.severity(), issue.code(), 0, service + pointer.group(2), issue.value(), issue.hint());
    }

    private static List<Issue> together(List<Issue> some, List<Issue> more) {
        return Stream.concat(some.stream(), more.stream())
                .sorted(Comparator.comparing(Issue::severity))
                .toList();
    }

    /** Checks changes, or makes them. */
    private interface Changing {
        ChangeOutcome change(List<ServiceChange> changes);
    }
}
