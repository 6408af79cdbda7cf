package org.hexi.hub.transport.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.hexi.engine.kernel.ContainerNumber;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.TransportUnit;
import org.hexi.hub.consignment.TransportUnit.SizeType;
import org.hexi.hub.platform.capacity.PoolLevel;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.transport.network.DepartureView;
import org.hexi.hub.transport.network.Departures;
import org.hexi.hub.transport.planning.Itinerary;
import org.hexi.hub.transport.planning.store.Itineraries;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A hundred bookings at once for a train with an allotment on it. */
class PressureModuleTest extends BookingTest {
    private static final int BUYERS = 100;
    private static final int PLACES = 20;
    private static final int ALLOTTED = 8;
    private static final List<TransportUnit> ONE_TEU =
            List.of(new TransportUnit(new ContainerNumber("CSQU3054383"), SizeType.ISO_22G1));

    @Autowired
    Allotments allotments;

    @Autowired
    Itineraries offered;

    private enum Outcome {
        OWNER,
        OTHER,
        REFUSED
    }

    @Test
    void nothingIsSoldTwiceAndTheAllotmentIsLeftAlone() throws Exception {
        Viewer owner = people.user(Role.TRADER);
        Itinerary small = ways.safest(trader, ways.dossier(trader, ONE_TEU));
        offered.keep(owner, List.of(small), clock.now());
        DepartureView run = departures.get(small.rides().getFirst().departureId());
        int sellable = departures.sellableTeu(List.of(run)).getOrDefault(run.id(), 0);
        capacities.hold(
                departures.openPool(run),
                free(run) - PLACES,
                "others",
                clock.now().plus(Duration.ofHours(1)));
        allotments.give(
                Viewer.system("test"),
                new AllotmentDraft(
                        run.service().id(), owner.party(), ALLOTTED, run.day(), run.day(), Set.of(), List.of()));

        List<Outcome> outcomes = buyAtOnce(owner, small);

        PoolLevel level = level(run);
        assertThat(level.free()).as("free").isNotNegative();
        assertThat(level.units()).isEqualTo(sellable);
        assertThat(level.held() + level.confirmed() + level.reserved() + level.free())
                .isEqualTo(sellable);
        assertThat(outcomes).filteredOn(Outcome.OTHER::equals).hasSizeLessThanOrEqualTo(PLACES - ALLOTTED);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome != Outcome.REFUSED)
                .as("as long as anybody wants room it is sold")
                .hasSize(PLACES);
        assertThat(level.parts())
                .as("parts, without those that other tests ended")
                .extracting(PoolLevel.Part::given)
                .filteredOn(given -> given > 0)
                .containsExactly(ALLOTTED);
        assertThat(sold(run)).as("what holds say and what the pool says").isEqualTo(level.held() + level.confirmed());
    }

    /** Every fourth buys for the owner of the allotment. */
    private List<Outcome> buyAtOnce(Viewer owner, Itinerary way) throws Exception {
        CyclicBarrier start = new CyclicBarrier(BUYERS);
        List<Future<Outcome>> purchases = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int buyer = 0; buyer < BUYERS; buyer++) {
                Viewer viewer = buyer % 4 == 0 ? owner : trader;
                ConsignmentView load = ways.dossier(viewer, ONE_TEU);
                purchases.add(threads.submit(() -> {
                    start.await(2, TimeUnit.MINUTES);
                    return buy(viewer, load, way, viewer.equals(owner) ? Outcome.OWNER : Outcome.OTHER);
                }));
            }
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Future<Outcome> purchase : purchases) {
            outcomes.add(purchase.get());
        }
        return outcomes;
    }

    private Outcome buy(Viewer viewer, ConsignmentView load, Itinerary way, Outcome bought) {
        try {
            BookingId booking = bookings.hold(viewer, load.id(), way.id()).id();
            bookings.confirm(viewer, booking);
            return bought;
        } catch (Rejected refused) {
            assertThat(refused.rejection()).isInstanceOf(BookingRejection.NotEnoughCapacity.class);
            return Outcome.REFUSED;
        }
    }

    private PoolLevel level(DepartureView run) {
        return Objects.requireNonNull(
                capacities.levels(Departures.POOL_KIND, List.of(run.id())).get(run.id()));
    }

    private int sold(DepartureView run) {
        return jdbc.sql("select sum(units) from capacity.hold where key = :key and state in ('HELD', 'CONFIRMED')")
                .param("key", run.id())
                .query(Integer.class)
                .single();
    }
}
