package org.hexi.hub.transport.network;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.Timetable;
import org.hexi.hub.platform.time.WallClock;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.transport.network.model.FormReading;
import org.hexi.hub.transport.network.model.LoadedNetwork;
import org.hexi.hub.transport.network.model.NetworkData;
import org.hexi.hub.transport.network.model.NetworkEditions;
import org.hexi.hub.transport.network.model.ReadForms;
import org.hexi.hub.transport.network.model.StoredChange;
import org.hexi.hub.transport.network.store.ChangeRows;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The network as the list of changes has it. What is kept in memory follows from the list: the number of the last version is read
 * at most once a second, and a new one is laid over what was shipped when somebody asks.
 */
final class LiveNetwork implements Network, Networks {
    private static final Logger LOG = LoggerFactory.getLogger(LiveNetwork.class);
    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final int KEPT = 3;
    private static final float LOAD_FACTOR = 0.75f;

    private final NetworkData shipped;
    private final ReadForms forms;
    private final ChangeRows rows;
    private final WallClock wall;
    private final AtomicLong looks = new AtomicLong();
    private final Map<Long, LoadedNetwork> former = new LinkedHashMap<>(KEPT, LOAD_FACTOR, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, LoadedNetwork> eldest) {
            return size() > KEPT;
        }
    };

    private volatile List<StoredChange> changes = List.of();
    private volatile LoadedNetwork held;
    private volatile Instant checkedAt = Instant.EPOCH;

    LiveNetwork(LoadedNetwork shipped, FormReading reading, ChangeRows rows, WallClock wall) {
        this.shipped = shipped.data();
        this.held = shipped;
        this.forms = new ReadForms(reading, LiveNetwork::warn);
        this.rows = rows;
        this.wall = wall;
    }

    @Override
    public LoadedNetwork current() {
        if (TransactionSynchronizationManager.hasResource(this)) {
            return held;
        }
        Instant now = wall.now();
        if (now.isBefore(checkedAt.plus(FRESH)) && !now.isBefore(checkedAt)) {
            return held;
        }
        long look = looks.get();
        LoadedNetwork found = atLeast(rows.latest());
        if (looks.get() == look) {
            checkedAt = now;
        }
        return found;
    }

    /** The network as of a version that is known to be there, or of a later one. */
    LoadedNetwork atLeast(long version) {
        long known = held.version();
        if (version > known) {
            advance(known, version, rows.list(known, version));
        }
        return held;
    }

    @Override
    public LoadedNetwork asOf(long version) {
        LoadedNetwork now = current();
        if (version == now.version()) {
            return now;
        }
        if (version < 0 || version > now.version()) {
            throw new NotFound("networkVersion");
        }
        LoadedNetwork before = former(version);
        return before == null ? kept(load(version, until(version))) : before;
    }

    /** Of the list as far as it is held, which is at least up to a version that was found before. */
    private List<StoredChange> until(long version) {
        return changes.stream().filter(change -> change.version() <= version).toList();
    }

    private @Nullable LoadedNetwork former(long version) {
        synchronized (former) {
            return former.get(version);
        }
    }

    private LoadedNetwork kept(LoadedNetwork loaded) {
        synchronized (former) {
            former.put(loaded.version(), loaded);
        }
        return loaded;
    }

    private static void warn(StoredChange change, List<Issue> issues) {
        LOG.warn(
                "service {} cannot be read any more and does not run: {}",
                change.service(),
                issues.stream().map(Issue::code).toList());
    }

    /** The next question looks for a new version whatever the time. */
    void look() {
        looks.incrementAndGet();
        checkedAt = Instant.EPOCH;
    }

    /**
     * The running transaction is about to add a version. Until it has ended nobody in it looks, for what may be rolled back must
     * not be held for everybody; then the next question does.
     */
    void adding() {
        TransactionSynchronizationManager.bindResource(this, Boolean.TRUE);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResource(LiveNetwork.this);
                look();
            }
        });
    }

    /** The rows are read before: whoever waits here may hold a connection, and must not wait for one. */
    private synchronized void advance(long known, long latest, List<StoredChange> fresh) {
        if (held.version() != known) {
            return;
        }
        List<StoredChange> all = new ArrayList<>(changes);
        all.addAll(fresh);
        // the list first: whoever sees the version finds its changes
        changes = List.copyOf(all);
        held = load(latest, changes);
    }

    private LoadedNetwork load(long version, List<StoredChange> list) {
        return new LoadedNetwork(NetworkEditions.of(shipped, version, list, forms));
    }

    @Override
    public long version() {
        return current().version();
    }

    @Override
    public List<ServiceView> services() {
        return current().services();
    }

    @Override
    public ServiceView service(String key) {
        return current().service(key);
    }

    @Override
    public Optional<ServiceView> findService(String key) {
        return current().findService(key);
    }

    @Override
    public Optional<ServiceView> findService(String id, LocalDate day) {
        return current().findService(id, day);
    }

    @Override
    public Optional<DepartureView> findRun(String departureId) {
        return current().findRun(departureId);
    }

    @Override
    public Optional<DepartureView> findRunOnceScheduled(String departureId) {
        return current().findRunOnceScheduled(departureId);
    }

    @Override
    public List<Track> tracks() {
        return current().tracks();
    }

    @Override
    public Optional<Track> track(PlaceCode from, PlaceCode to) {
        return current().track(from, to);
    }

    @Override
    public List<Track> ridden(ServiceView service, int fromNumber, int toNumber) {
        return current().ridden(service, fromNumber, toNumber);
    }

    @Override
    public List<BorderPair> borderPairs() {
        return current().borderPairs();
    }

    @Override
    public Optional<BorderPair> borderPair(PlaceCode one, PlaceCode other) {
        return current().borderPair(one, other);
    }

    @Override
    public List<RoadRun> roadRuns() {
        return current().roadRuns();
    }

    @Override
    public Optional<RoadRun> roadRun(PlaceCode from, PlaceCode to) {
        return current().roadRun(from, to);
    }

    @Override
    public DwellTime changeDwell(PlaceCode place) {
        return current().changeDwell(place);
    }

    @Override
    public DwellTime releaseDwell(PlaceCode place) {
        return current().releaseDwell(place);
    }

    @Override
    public String role(PlaceCode place) {
        return current().role(place);
    }

    @Override
    public ServiceView.EmissionClass emissionClass(Carriage carriage) {
        return current().emissionClass(carriage);
    }

    @Override
    public RateCard rateCard(LocalDate day) {
        return current().rateCard(day);
    }

    @Override
    public Timetable timetable(Instant ready, int horizonDays) {
        return current().timetable(ready, horizonDays);
    }
}
