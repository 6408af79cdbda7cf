package org.hexi.hub.transport.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.platform.exchange.Exported;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.platform.web.PageRequest;
import org.hexi.hub.transport.network.DepartureView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Booking by page and by JSON, by one and by many at once, and by nobody else. */
class BookingFacesModuleTest extends BookingTest {
    @Test
    void strangersSeeNothingAndCannotActOnIt() {
        BookingView held = bookings.hold(trader, dossier.id(), way.id());
        Viewer stranger = people.user(Role.TRADER);
        assertThatThrownBy(() -> bookings.get(stranger, held.id())).hasMessage(new NotFound("booking").getMessage());
        assertThatThrownBy(() -> bookings.confirm(stranger, held.id()))
                .as("the same words as for a booking that is not there")
                .isInstanceOf(NotFound.class)
                .hasMessage(new NotFound("booking").getMessage());
        assertThatThrownBy(() -> bookings.findLatest(stranger, dossier.id())).isInstanceOf(NotFound.class);
        assertThat(bookings.list(stranger, Optional.empty(), new PageRequest(1, 10))
                        .items())
                .isEmpty();
        assertThat(bookings.list(trader, Optional.of(BookingState.HELD), new PageRequest(1, 10))
                        .items())
                .extracting(BookingRow::id)
                .containsExactly(held.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void theExportHoldsTheRowsOfTheListUnderTheSameFilterAndNobodyElses(String format) {
        bookings.release(trader, bookings.hold(trader, dossier.id(), way.id()).id());
        bookings.hold(trader, dossier.id(), way.id());
        bookings.hold(trader, ways.dossier(trader).id(), way.id());
        List<String> listed =
                bookings.list(trader, Optional.of(BookingState.HELD), new PageRequest(1, 200)).items().stream()
                        .map(BookingRow::reference)
                        .toList();
        assertThat(get("/bookings?state=HELD")).bodyText().contains("/bookings/export?state=HELD&amp;format=" + format);
        String export = "/bookings/export?state=HELD&lang=ru&format=" + format;
        assertThat(Exported.of(get(export)).column("Бронь")).hasSize(2).isEqualTo(listed);
        assertThat(Exported.of(get("/bookings/export?lang=en&format=" + format)).column("Booking"))
                .hasSize(3);
        trader = people.user(Role.TRADER);
        assertThat(Exported.of(get(export)).rows()).isEmpty();
    }

    @Test
    void manyBuyersOfTheLastRoomOverTheNetworkGetExactlyWhatIsThere() throws Exception {
        DepartureView run = departures.get(way.rides().getFirst().departureId());
        int places = 3;
        int free = free(run);
        capacities.hold(
                departures.openPool(run),
                free - places * way.teu(),
                "others",
                clock.now().plus(Duration.ofHours(1)));
        int buyers = 10;
        CyclicBarrier start = new CyclicBarrier(buyers);
        List<Future<Integer>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(buyers)) {
            for (int n = 0; n < buyers; n++) {
                ConsignmentView own = ways.dossier(trader);
                answers.add(threads.submit(() -> {
                    start.await(1, TimeUnit.MINUTES);
                    return post("/api/v1/bookings", draft(own, way))
                            .getResponse()
                            .getStatus();
                }));
            }
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            statuses.add(answer.get());
        }
        assertThat(statuses).filteredOn(status -> status == 201).hasSize(places);
        assertThat(statuses).filteredOn(status -> status == 422).hasSize(buyers - places);
        assertThat(departures.residualTeu(List.of(run))).containsEntry(run.id(), 0);
    }

    @Test
    void theStoryOverRestIsIdempotent() {
        String key = ids.next().toString();
        MvcTestResult first = post("/api/v1/bookings", draft(dossier, way), key);
        MvcTestResult again = post("/api/v1/bookings", draft(dossier, way), key);
        assertThat(first).hasStatus(201).bodyJson().extractingPath("$.state").isEqualTo("HELD");
        assertThat(again).hasStatus(201).bodyText().isEqualTo(body(first));
        BookingView held = bookings.findLatest(trader, dossier.id()).orElseThrow();
        assertThat(post("/api/v1/bookings/" + held.id() + "/confirm", ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("CONFIRMED");
        assertThat(get("/api/v1/bookings/" + held.id())).hasStatusOk();
        assertThat(get("/api/v1/bookings?state=CONFIRMED"))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(1);
        assertThat(post("/api/v1/bookings/" + held.id() + "/release", "")).hasStatusOk();
        assertThat(post("/api/v1/bookings", "{\"consignment\":null}")).hasStatus(400);
    }

    @Test
    void thePagesLeadFromTheWayToTheConfirmedBooking() {
        String tab = "/consignments/" + dossier.id() + "/booking";
        assertThat(get(tab + "?lang=en")).hasStatusOk().bodyText().contains("Nothing is booked yet");
        assertThat(submit(tab, "itinerary", way.id())).hasStatus3xxRedirection();
        BookingView held = bookings.findLatest(trader, dossier.id()).orElseThrow();
        for (String language : List.of("en", "zh-CN", "ru")) {
            assertThat(get(tab + "?lang=" + language))
                    .hasStatusOk()
                    .bodyText()
                    .contains(held.reference())
                    .doesNotContain("??");
        }
        assertThat(submit(tab, "itinerary", way.id())).hasStatus(422).bodyText().contains(held.reference());
        assertThat(submit("/bookings/" + held.id() + "/confirm", "x", "")).hasStatus3xxRedirection();
        assertThat(get("/bookings?lang=ru")).hasStatusOk().bodyText().contains(held.reference(), "Подтверждена");
        assertThat(submit("/bookings/" + held.id() + "/release", "x", "")).hasStatus3xxRedirection();
        assertThat(get(tab + "?lang=zh-CN")).bodyText().contains("已释放");
    }
}
