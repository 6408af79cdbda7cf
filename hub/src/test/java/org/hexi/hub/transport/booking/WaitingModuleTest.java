package org.hexi.hub.transport.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.Stage;
import org.hexi.hub.consignment.TimelineEntry;
import org.hexi.hub.platform.capacity.HoldView;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.transport.booking.store.WaitingRows;
import org.hexi.hub.transport.network.DepartureView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The queue for a full train. */
class WaitingModuleTest extends BookingTest {
    @Autowired
    WaitingList waits;

    @Autowired
    ServingTurns turns;

    @Autowired
    WaitingRows queue;

    @Autowired
    TransactionTemplate transaction;

    private final List<HoldView> fillers = new ArrayList<>();
    private DepartureView run;
    private ConsignmentView second;

    /** The first train is full: room for one load was taken apart from the rest. */
    @BeforeEach
    void aFullTrain() {
        run = departures.get(way.rides().getFirst().departureId());
        int free = free(run);
        fillers.add(fill(way.teu()));
        if (free > way.teu()) {
            fillers.add(fill(free - way.teu()));
        }
        second = ways.dossier(trader);
    }

    @AfterEach
    void nobodyWaitsAnyMore() {
        waits.list(trader).forEach(place -> waits.leave(trader, place.waiting().id()));
        fillers.forEach(hold -> capacities.release(hold.id()));
    }

    @Test
    void whoCameFirstIsServedFirstAndTheNextWhenRoomComesBackAgain() {
        WaitingPlace first = waits.join(trader, dossier.id(), way.id());
        WaitingPlace next = waits.join(trader, second.id(), way.id());
        assertThat(first.position()).isEqualTo(1);
        assertThat(next.position()).isEqualTo(2);
        ServingWaiting.serve(turns);
        assertThat(state(first)).isEqualTo(WaitingState.WAITING);
        capacities.release(fillers.getFirst().id());
        ServingWaiting.serve(turns);
        assertThat(state(first)).isEqualTo(WaitingState.SERVED);
        BookingView held = bookings.findLatest(trader, dossier.id()).orElseThrow();
        assertThat(held.state()).isEqualTo(BookingState.HELD);
        assertThat(held.row().party()).isEqualTo(trader.party());
        assertThat(Duration.between(held.row().heldAt(), held.row().expiresAt()))
                .isGreaterThan(Duration.ofHours(1));
        assertThat(waits.get(trader, first.waiting().id()).waiting().booking()).contains(held.id());
        assertThat(timelines.of(trader, dossier.id()))
                .extracting(TimelineEntry::code)
                .contains("booking.waiting.joined", "booking.waiting.served");
        assertThat(waits.get(trader, next.waiting().id()).position()).isEqualTo(1);
        bookings.release(trader, held.id());
        ServingWaiting.serve(turns);
        assertThat(state(next)).isEqualTo(WaitingState.SERVED);
        bookings.release(
                trader, bookings.findLatest(trader, second.id()).orElseThrow().id());
    }

    @Test
    void nobodyIsOvertaken() {
        waits.join(trader, dossier.id(), way.id());
        whileNobodyServes(() -> {
            capacities.release(fillers.getFirst().id());
            assertThatThrownBy(() -> bookings.hold(trader, second.id(), way.id()))
                    .hasMessageContaining("booking.waiting.others");
            assertThat(free(run)).isEqualTo(way.teu());
        });
        ServingWaiting.serve(turns);
        BookingId served =
                bookings.findLatest(trader, dossier.id()).orElseThrow().id();
        bookings.release(trader, served);
        assertThat(bookings.hold(trader, second.id(), way.id()).state()).isEqualTo(BookingState.HELD);
        bookings.release(
                trader, bookings.findLatest(trader, second.id()).orElseThrow().id());
    }

    @Test
    void manyThatServeAtOnceServeOnce() throws Exception {
        waits.join(trader, dossier.id(), way.id());
        waits.join(trader, second.id(), way.id());
        capacities.release(fillers.getFirst().id());
        List<Future<?>> servers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (int server = 0; server < 6; server++) {
                servers.add(threads.submit(() -> ServingWaiting.serve(turns)));
            }
        }
        for (Future<?> server : servers) {
            server.get();
        }
        assertThat(free(run)).isZero();
        assertThat(bookings.findLatest(trader, dossier.id())).isPresent();
        assertThat(bookings.findLatest(trader, second.id())).isEmpty();
        bookings.release(
                trader, bookings.findLatest(trader, dossier.id()).orElseThrow().id());
    }

    @Test
    void whoCanNoLongerBeBookedLeavesTheQueue() {
        WaitingPlace place = waits.join(trader, dossier.id(), way.id());
        consignments.reach(dossier.id(), Stage.UNDER_WAY);
        capacities.release(fillers.getFirst().id());
        ServingWaiting.serve(turns);
        assertThat(state(place)).isEqualTo(WaitingState.OVER);
        assertThat(free(run)).isEqualTo(way.teu());
    }

    @Test
    void nobodyWaitsTwiceNorForRoomThatIsThere() {
        WaitingPlace place = waits.join(trader, dossier.id(), way.id());
        assertRefused(
                () -> waits.join(trader, dossier.id(), way.id()),
                new BookingRejection.AlreadyWaiting(dossier.reference()));
        assertThat(waits.leave(trader, place.waiting().id()).waiting().state()).isEqualTo(WaitingState.LEFT);
        waits.leave(trader, place.waiting().id());
        assertThatThrownBy(() ->
                        waits.get(people.user(Role.TRADER), place.waiting().id()))
                .isInstanceOf(NotFound.class);
        capacities.release(fillers.getFirst().id());
        assertRefused(() -> waits.join(trader, dossier.id(), way.id()), new BookingRejection.RoomIsThere());
    }

    @Test
    void itGoesOverPagesAndRest() {
        String tab = "/consignments/" + dossier.id() + "/booking";
        String queue = "/consignments/" + dossier.id() + "/waiting";
        assertThat(submit(tab, "itinerary", way.id())).hasStatus(422).bodyText().contains(queue);
        assertThat(submit(queue, "itinerary", way.id())).hasStatus3xxRedirection();
        for (String language : List.of("en", "zh-CN", "ru")) {
            assertThat(get(tab + "?lang=" + language))
                    .hasStatusOk()
                    .bodyText()
                    .contains(run.id())
                    .doesNotContain("??");
        }
        WaitingId id = waits.list(trader, dossier.id()).getFirst().waiting().id();
        assertThat(submit("/waiting-list/" + id + "/leaving", "x", "")).hasStatus3xxRedirection();
        assertThat(post("/api/v1/waiting-list", draft(second, way)))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.position")
                .isEqualTo(1);
        WaitingId again = waits.list(trader, second.id()).getFirst().waiting().id();
        assertThat(get("/api/v1/waiting-list"))
                .bodyJson()
                .extractingPath("$[0].id")
                .isEqualTo(again.toString());
        assertThat(get("/api/v1/services/" + run.service().id() + "/capacity?days=1&from=" + run.day()))
                .bodyJson()
                .extractingPath("$[0].waiting")
                .isEqualTo(way.teu());
        assertThat(post("/api/v1/waiting-list/" + again + "/leaving", ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("LEFT");
    }

    /** The job of the house waits for its turn meanwhile. */
    private void whileNobodyServes(Runnable act) {
        transaction.executeWithoutResult(status -> {
            queue.takeTurn();
            CompletableFuture.runAsync(act).join();
        });
    }

    private WaitingState state(WaitingPlace place) {
        return waits.get(trader, place.waiting().id()).waiting().state();
    }

    private HoldView fill(int teu) {
        return capacities.hold(
                departures.openPool(run), teu, "others", clock.now().plus(Duration.ofHours(1)));
    }
}
