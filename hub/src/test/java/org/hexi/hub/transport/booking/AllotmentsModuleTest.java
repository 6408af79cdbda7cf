package org.hexi.hub.transport.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.hub.platform.capacity.HoldView;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.transport.network.DepartureView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Room kept for a party, and its way back to free sale. */
class AllotmentsModuleTest extends BookingTest {
    private static final Viewer HOUSE = Viewer.system("test");

    @Autowired
    Allotments allotments;

    private DepartureView run;
    private int before;

    @BeforeEach
    void theFirstTrainOfTheWay() {
        run = departures.get(way.rides().getFirst().departureId());
        before = free(run);
    }

    @AfterEach
    void nothingStaysKept() {
        allotments.list(HOUSE).stream()
                .filter(Allotment::isInForce)
                .filter(allotment ->
                        allotment.terms().service().equals(run.service().id()))
                .forEach(allotment -> allotments.withdraw(HOUSE, allotment.id()));
    }

    @Test
    void whatIsKeptIsSoldToTheOwnerAlone() {
        assertThat(give(way.teu()).shortDepartures()).isZero();
        assertThat(free(run)).isEqualTo(before - way.teu());
        HoldView others = fill();
        Viewer stranger = people.user(Role.TRADER);
        assertThat(isOffered(stranger)).isFalse();
        assertThatThrownBy(() -> capacities.hold(
                        departures.openPool(run),
                        1,
                        "stranger",
                        clock.now().plus(Duration.ofHours(1)),
                        stranger.party().toString()))
                .hasMessageContaining("capacity.pool.notEnough");
        BookingView owners = bookings.hold(trader, dossier.id(), way.id());
        assertThat(owners.state()).isEqualTo(BookingState.HELD);
        assertThat(free(run)).isZero();
        bookings.release(trader, owners.id());
        assertThat(free(run)).as("it returns to the allotment").isZero();
        capacities.release(others.id());
    }

    @Test
    void aStepThatIsDueReleasesWithoutAnyJob() {
        give(6, new LadderStep(0, 100));
        assertThat(free(run)).isEqualTo(before - 6);
        jdbc.sql("update capacity.part_release set due_at = :past where key = :key")
                .param("past", clock.now().minusSeconds(1).atOffset(ZoneOffset.UTC))
                .param("key", run.id())
                .update();
        assertThat(free(run)).isEqualTo(before);
        HoldView all = fill();
        assertThat(all.units()).isEqualTo(before);
        capacities.release(all.id());
    }

    @Test
    void aStepThatIsPastWhenItIsGivenLeavesLess() {
        GivenAllotment given = give(6, new LadderStep(200, 50));
        assertThat(given.departures()).isEqualTo(1);
        assertThat(given.shortDepartures()).isEqualTo(1);
        assertThat(free(run)).isEqualTo(before - 3);
    }

    @Test
    void itIsSeenByItsOwnerAndEndsAtOnce() {
        Allotment given = give(4).allotment();
        assertThat(allotments.get(trader, given.id())).isEqualTo(given);
        assertThatThrownBy(() -> allotments.get(people.user(Role.TRADER), given.id()))
                .isInstanceOf(NotFound.class);
        assertRefused(
                () -> allotments.withdraw(trader, given.id()),
                new BookingRejection.NotTheSeller(run.service().carrierCode()));
        assertRefused(
                () -> give(1),
                new BookingRejection.AllottedAlready(run.service().id()));
        assertThat(allotments.withdraw(HOUSE, given.id()).isInForce()).isFalse();
        allotments.withdraw(HOUSE, given.id());
        assertThat(free(run)).isEqualTo(before);
        assertThat(give(2).shortDepartures()).isZero();
        assertThat(free(run)).isEqualTo(before - 2);
    }

    @Test
    void impossibleOnesAreRefused() {
        assertThatThrownBy(() -> give(0)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> give(1, new LadderStep(7, 50), new LadderStep(7, 100)))
                .isInstanceOf(InvalidValue.class);
        AllotmentDraft past = new AllotmentDraft(
                run.service().id(),
                trader.party(),
                1,
                run.day().minusDays(300),
                run.day().minusDays(299),
                Set.of(),
                List.of());
        assertRefused(
                () -> allotments.give(HOUSE, past),
                new BookingRejection.NothingToAllot(run.service().id()));
    }

    @Test
    void theyAreGivenOverRestAndReadOnAPageAndInTheCalendar() {
        Viewer owner = trader;
        trader = people.user(Role.ADMINISTRATOR);
        String body = """
                {"service":"%s","party":"%s","teu":5,"validFrom":"%s","validTo":"%s","ladder":[{"daysBefore":0,"percent":50}]}""".formatted(run.service().id(), owner.party(), run.day(), run.day());
        assertThat(post("/api/v1/allotments", body))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.departures")
                .isEqualTo(1);
        for (String language : List.of("en", "zh-CN", "ru")) {
            assertThat(get("/allotments?lang=" + language))
                    .hasStatusOk()
                    .bodyText()
                    .contains(run.service().id())
                    .doesNotContain("??");
        }
        assertThat(submit("/allotments", "service", run.service().id())).hasStatus(422);
        String calendar = "/services/" + run.service().id() + "/capacity?days=1&from=" + run.day();
        assertThat(get("/api/v1" + calendar))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].allotted")
                .isEqualTo(5);
        assertThat(get("/api/v1" + calendar))
                .bodyJson()
                .extractingPath("$[0].own")
                .isEqualTo(0);
        trader = owner;
        assertThat(get("/api/v1" + calendar))
                .bodyJson()
                .extractingPath("$[0].own")
                .isEqualTo(5);
        assertThat(get("/api/v1/allotments"))
                .bodyJson()
                .extractingPath("$[0].teu")
                .isEqualTo(5);
        for (String language : List.of("en", "zh-CN", "ru")) {
            assertThat(get(calendar + "&lang=" + language))
                    .hasStatusOk()
                    .bodyText()
                    .contains(run.id())
                    .doesNotContain("??");
        }
        assertThat(get("/services/" + run.service().id() + "/capacity?days=93")).hasStatus(400);
    }

    /** Whether the planner offers the train. */
    private boolean isOffered(Viewer viewer) {
        return ways.all(viewer, ways.dossier(viewer)).stream()
                .flatMap(option -> option.rides().stream())
                .anyMatch(ride -> ride.departureId().equals(run.id()));
    }

    private HoldView fill() {
        return capacities.hold(
                departures.openPool(run), free(run), "others", clock.now().plus(Duration.ofHours(1)));
    }

    private GivenAllotment give(int teu, LadderStep... ladder) {
        return allotments.give(
                HOUSE,
                new AllotmentDraft(
                        run.service().id(), trader.party(), teu, run.day(), run.day(), Set.of(), List.of(ladder)));
    }
}
