package org.hexi.hub.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.hexi.engine.customs.duty.TaxType;
import org.hexi.engine.customs.lifecycle.State;
import org.hexi.engine.customs.selectivity.Lane;
import org.hexi.engine.emissions.api.ElementFootprint;
import org.hexi.engine.epcis.api.Epcs;
import org.hexi.engine.epcis.api.Node;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.TestDatabase;
import org.hexi.hub.consignment.ConsignmentDraft;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.consignment.Stage;
import org.hexi.hub.consignment.TimelineEntry;
import org.hexi.hub.consignment.Timelines;
import org.hexi.hub.consignment.TransportPlan;
import org.hexi.hub.consignment.Wish;
import org.hexi.hub.digital.corridor.Capturing;
import org.hexi.hub.digital.corridor.ConsignmentMovement;
import org.hexi.hub.digital.corridor.EtaView;
import org.hexi.hub.digital.corridor.Etas;
import org.hexi.hub.digital.corridor.Movements;
import org.hexi.hub.ecology.carbon.FootprintView;
import org.hexi.hub.ecology.carbon.Footprints;
import org.hexi.hub.opening.clearance.Answers;
import org.hexi.hub.opening.clearance.DeclarationView;
import org.hexi.hub.opening.clearance.Declarations;
import org.hexi.hub.opening.clearance.DryRun;
import org.hexi.hub.opening.clearance.OfficeFiles;
import org.hexi.hub.platform.parties.Parties;
import org.hexi.hub.platform.parties.PartyView;
import org.hexi.hub.platform.parties.People;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.DemoClock;
import org.hexi.hub.transport.booking.BookingState;
import org.hexi.hub.transport.booking.BookingView;
import org.hexi.hub.transport.booking.Bookings;
import org.hexi.hub.transport.planning.Itinerary;
import org.hexi.hub.transport.planning.ItineraryLeg;
import org.hexi.hub.transport.planning.PlanAnswer;
import org.hexi.hub.transport.planning.PlanQuery;
import org.hexi.hub.transport.planning.Planning;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The main story, told once from beginning to end: a pharmacy wholesaler of Lanzhou gets one container of medicines from
 * Tashkent. Read it to learn which face does what; every chapter is one part of the product and says what the next may rely
 * on.
 *
 * <p>The hub is the real one on a real PostgreSQL. The business clock is the demonstration's, which lets each chapter play at
 * its own instant; of the demonstration itself only its railways take part.
 */
@SpringBootTest(properties = {"hexi.demo=true", "hexi.network.extent=corridor", "db-scheduler.enabled=false"})
class MainStoryTest {
    private static final String DATABASE = TestDatabase.create();
    private static final Instant MONDAY = Instant.parse("2026-03-02T01:00:00Z");
    private static final PlaceCode TASHKENT = new PlaceCode("TAS");
    private static final PlaceCode LANZHOU = new PlaceCode("LZD");
    private static final String OFFICE_OF_LANZHOU = "9901";
    private static final String BROAD_WAGON = "urn:epc:id:giai:4000001.94601234";
    private static final String STANDARD_WAGON = "urn:epc:id:giai:4000001.218124712173";

    @Autowired
    DemoClock clock;

    @Autowired
    People people;

    @Autowired
    Parties parties;

    @Autowired
    Consignments consignments;

    @Autowired
    Timelines timelines;

    @Autowired
    Planning planning;

    @Autowired
    Bookings bookings;

    @Autowired
    Declarations declarations;

    @Autowired
    OfficeFiles office;

    @Autowired
    Capturing capturing;

    @Autowired
    Movements movements;

    @Autowired
    Etas etas;

    @Autowired
    Footprints footprints;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("hexi.database.url", () -> DATABASE);
        registry.add("hexi.database.user", () -> TestDatabase.server().user());
        registry.add("hexi.database.password", () -> TestDatabase.server().password());
    }

    @Test
    void oneConsignmentOneDossier() {
        Viewer trader = people.user(Role.TRADER);

        ConsignmentId dossier = at(MONDAY, () -> describe(trader));
        Itinerary way = at(MONDAY.plus(Duration.ofHours(1)), () -> plan(trader, dossier));
        at(MONDAY.plus(Duration.ofHours(2)), () -> book(trader, dossier, way));
        Instant cleared = MONDAY.plus(Duration.ofHours(6));
        at(cleared, () -> declare(trader, dossier));
        follow(trader, dossier, way);
        at(way.arrival().plus(Duration.ofDays(2)), () -> account(trader, dossier));

        // The dossier tells all of it, in the order in which it happened.
        assertThat(timelines.of(trader, dossier).stream()
                        .filter(entry -> !entry.isPlanned())
                        .map(TimelineEntry::code))
                .containsSubsequence(
                        "consignment.described",
                        "booking.held",
                        "booking.confirmed",
                        "clearance.accepted.yellow",
                        "clearance.inspectionOrdered",
                        "clearance.inspected",
                        "clearance.released",
                        "event.loading",
                        "event.departing",
                        "event.gaugeChange",
                        "event.handover",
                        "event.arriving",
                        "event.unloading");
    }

    /** Chapter one. The trader says once what goes where and by when. Nothing of it is asked again. */
    private ConsignmentId describe(Viewer trader) {
        PartyView maker = people.party();
        ConsignmentView opened = consignments.describe(
                trader,
                new ConsignmentDraft(
                        maker.id(),
                        trader.party(),
                        Optional.empty(),
                        new Wish(TASHKENT, LANZHOU, MONDAY.plus(Duration.ofDays(2)), MONDAY.plus(Duration.ofDays(30))),
                        List.of(Medicines.GOODS),
                        List.of(Medicines.CONTAINER)));

        assertThat(opened.stage()).isEqualTo(Stage.DESCRIBED);
        assertThat(opened.reference()).matches("CN-\\d{6,}-\\d");
        return opened.id();
    }

    /**
     * Chapter two. The planner gives the whole front: no way on it is better than another in time, cost, carbon and risk at
     * once. The trader takes the most reliable one that stays on the rails, which changes trains and gauge at the border.
     */
    private Itinerary plan(Viewer trader, ConsignmentId dossier) {
        ConsignmentView asked = consignments.get(trader, dossier);
        PlanAnswer answer = planning.plan(
                trader,
                PlanQuery.of(
                        asked.wish().from(),
                        asked.wish().to(),
                        asked.wish().ready(),
                        Optional.of(asked.wish().latestArrival()),
                        asked.grossMass(),
                        asked.teu()));

        assertThat(answer.options()).isNotEmpty();
        Itinerary safest = answer.options().stream()
                .filter(option -> option.modes().equals(Set.of(TransportPlan.Mode.RAIL)))
                .min(Comparator.comparing(Itinerary::riskMicros).thenComparing(Itinerary::id))
                .orElseThrow();
        assertThat(safest.arrival()).isBefore(asked.wish().latestArrival());
        assertThat(safest.probability()).isBetween(new BigDecimal("0.5"), BigDecimal.ONE);
        assertThat(safest.legs())
                .anyMatch(leg ->
                        leg.change().filter(ItineraryLeg.Change::isGaugeChange).isPresent());
        // The same way has the same id whenever it is opened again.
        assertThat(planning.get(trader, safest.id())).isEqualTo(safest);
        return safest;
    }

    /** Chapter three. Room on both trains is held, then confirmed; that pins the way and lets the carriers take part. */
    private BookingView book(Viewer trader, ConsignmentId dossier, Itinerary way) {
        BookingView held = bookings.hold(trader, dossier, way.id());
        assertThat(held.state()).isEqualTo(BookingState.HELD);
        BookingView confirmed = bookings.confirm(trader, held.id());

        assertThat(confirmed.state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(consignments.get(trader, dossier).stage()).isEqualTo(Stage.BOOKED);
        assertThat(consignments.get(trader, dossier).plan().orElseThrow().itineraryId())
                .isEqualTo(way.id());
        assertThat(carriers(way))
                .isNotEmpty()
                .allSatisfy(carrier ->
                        assertThat(consignments.get(carrier, dossier).id()).isEqualTo(dossier));
        return confirmed;
    }

    /**
     * Chapter four. The dossier knows almost everything: the dry run asks only for what is missing, and tells duty, taxes and
     * papers without any effect. Medicines go to the yellow lane by a criterion of the office; its officer reads the papers,
     * has the container opened and releases it.
     */
    private DeclarationView declare(Viewer trader, ConsignmentId dossier) {
        DryRun bare = declarations.dryRun(trader, dossier, Answers.NONE);
        assertThat(bare.isFileable()).isFalse();
        assertThat(bare.problems()).extracting(Issue::column).contains("valuation.incoterm");

        DryRun complete = declarations.dryRun(trader, dossier, Medicines.ANSWERS);
        assertThat(complete.isFileable()).isTrue();
        assertThat(complete.taxes().orElseThrow().regimeName()).contains("demonstration, unconfirmed");
        assertThat(complete.taxes().orElseThrow().assessed(TaxType.VAT).amount())
                .isPositive();
        assertThat(declarations.of(trader, dossier)).isEmpty();

        DeclarationView filed = declarations.file(trader, dossier, Medicines.ANSWERS);
        assertThat(filed.state()).isEqualTo(State.ACCEPTED);
        assertThat(filed.lane().orElseThrow().lane()).isEqualTo(Lane.YELLOW);
        assertThat(filed.lane().orElseThrow().explanation().steps())
                .anySatisfy(why -> assertThat(why.basis()).isNotBlank());
        assertThat(consignments.get(trader, dossier).stage()).isEqualTo(Stage.DECLARED);

        Viewer officer = people.officer(OFFICE_OF_LANZHOU);
        office.checkDocuments(officer, filed.id());
        office.orderInspection(officer, filed.id(), "The batch numbers are compared.");
        office.recordInspection(officer, filed.id(), true, "All batches as declared, seals whole.");
        DeclarationView released = office.release(officer, filed.id());

        assertThat(released.state()).isEqualTo(State.RELEASED);
        assertThat(released.payable()).contains(complete.taxes().orElseThrow().payable());
        assertThat(consignments.get(trader, dossier).stage()).isEqualTo(Stage.CLEARED);
        return released;
    }

    /**
     * Chapter five. The railways report, and the dossier follows: on the way when the first train leaves, half a day late at
     * the border, one change of gauge, from one carrier to the next, delivered when the container is handed out. The forecast
     * moves with the reports, and never with what is only told late.
     */
    private void follow(Viewer trader, ConsignmentId dossier, Itinerary way) {
        Reports container = new Reports(Epcs.ofContainer(Medicines.CONTAINER.container()));
        ItineraryLeg first = way.rides().getFirst();
        ItineraryLeg last = way.rides().getLast();
        Viewer railway = carriers(way).getFirst();
        Viewer lastRailway = carriers(way).getLast();
        Instant loaded = first.departure().minus(Duration.ofHours(3));
        Instant left = first.departure().plus(Duration.ofHours(12));
        Instant changed = last.departure().minus(Duration.ofHours(2));

        report(railway, loaded, container.loaded(BROAD_WAGON, first.from(), loaded));
        assertThat(consignments.get(trader, dossier).stage()).isEqualTo(Stage.CLEARED);
        EtaView planned = at(loaded, () -> etas.find(trader, dossier).orElseThrow());

        Node departure = container.seen("departing", first.from(), left);
        report(railway, left, departure);
        assertThat(report(railway, left, departure)).as("the same report again").isZero();
        assertThat(consignments.get(trader, dossier).stage()).isEqualTo(Stage.UNDER_WAY);
        assertThat(at(left, () -> movements.consignment(trader, dossier).orElseThrow())
                        .lateness())
                .isEqualTo(Duration.ofHours(12));
        EtaView late = at(left, () -> etas.find(trader, dossier).orElseThrow());
        assertThat(late.p10()).isBefore(late.p50());
        assertThat(late.p50()).isBefore(late.p90());
        assertThat(late.p50()).isAfterOrEqualTo(planned.p50());

        report(
                lastRailway,
                changed,
                container.gaugeChanged("urn:hexi:gauge:story", BROAD_WAGON, STANDARD_WAGON, last.from(), changed));
        handOver(trader, dossier, way, container);
        report(lastRailway, last.departure(), container.seen("departing", last.from(), last.departure()));
        tellLate(trader, dossier, way, container);
        report(lastRailway, last.arrival(), container.seen("arriving", last.to(), last.arrival()));
        Instant handedOut = last.arrival().plus(Duration.ofHours(9));
        report(lastRailway, handedOut, container.seen("unloading", last.to(), handedOut));

        assertThat(consignments.get(trader, dossier).stage()).isEqualTo(Stage.DELIVERED);
        assertThat(at(handedOut, () -> etas.find(trader, dossier))).isEmpty();
    }

    /** Custody goes with the note; the carrier that gives it away tells of it, with both names. */
    private void handOver(Viewer trader, ConsignmentId dossier, Itinerary way, Reports container) {
        ItineraryLeg last = way.rides().getLast();
        String giver = way.rides().getFirst().carrierCode();
        String taker = last.carrierCode();
        assertThat(giver).isNotEqualTo(taker);
        Instant handed = last.departure().minus(Duration.ofHours(1));
        report(carriers(way).getFirst(), handed, container.handedOver(giver, taker, last.from(), handed));

        assertThat(timelines.of(trader, dossier))
                .filteredOn(entry -> entry.code().equals("event.handover"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.arguments())
                            .containsExactly(Medicines.CONTAINER.container().value(), giver + " → " + taker);
                    assertThat(entry.happenedAt()).isEqualTo(handed);
                    assertThat(entry.place()).contains(last.from());
                });
        assertThat(consignments.get(trader, dossier).stage()).isEqualTo(Stage.UNDER_WAY);
    }

    /** The first railway's report of the arrival at the border comes when the next train is on its way already. */
    private void tellLate(Viewer trader, ConsignmentId dossier, Itinerary way, Reports container) {
        ItineraryLeg first = way.rides().getFirst();
        Instant now = way.rides().getLast().departure().plus(Duration.ofHours(5));
        Instant arrived = first.arrival().plus(Duration.ofHours(7));
        ConsignmentMovement movement =
                at(now, () -> movements.consignment(trader, dossier).orElseThrow());
        EtaView eta = at(now, () -> etas.find(trader, dossier).orElseThrow());
        report(carriers(way).getFirst(), now, container.seen("arriving", first.to(), arrived));

        assertThat(at(now, () -> movements.consignment(trader, dossier))).contains(movement);
        assertThat(at(now, () -> etas.find(trader, dossier).orElseThrow()))
                .extracting(EtaView::p10, EtaView::p50, EtaView::p90)
                .containsExactly(eta.p10(), eta.p50(), eta.p90());
    }

    /** Chapter six. The footprint names factor, source and edition of each leg, and agrees with what the plan promised. */
    private FootprintView account(Viewer trader, ConsignmentId dossier) {
        FootprintView footprint = footprints.find(trader, dossier).orElseThrow();
        List<TransportPlan.Leg> planned =
                consignments.get(trader, dossier).plan().orElseThrow().legs();

        assertThat(footprint.legs()).hasSameSizeAs(planned);
        for (FootprintView.LegFootprint leg : footprint.legs()) {
            ElementFootprint.Accounted accounted = leg.accounted().orElseThrow();
            assertThat(accounted.choice().factor().provenance().edition()).isEqualTo("2025");
            assertThat(accounted.emissions().wtwKilograms())
                    .isCloseTo(planned.get(leg.number() - 1).co2eKilograms(), within(new BigDecimal("0.01")));
        }
        return footprint;
    }

    /** A clerk of each carrier of the way, in its order. */
    private List<Viewer> carriers(Itinerary way) {
        return way.rides().stream()
                .map(ItineraryLeg::carrierCode)
                .distinct()
                .map(code -> parties.findByCode(code).orElseThrow())
                .map(carrier ->
                        Viewer.of("clerk." + carrier.code(), carrier.id(), Set.of(Role.OPERATOR), Optional.empty()))
                .toList();
    }

    /** @return how many events of the document were new */
    private int report(Viewer railway, Instant at, Node document) {
        return at(at, () -> capturing.capture(railway, document)).added();
    }

    /** Plays at an instant of the business clock. */
    private <T> T at(Instant instant, Supplier<T> chapter) {
        AtomicReference<T> told = new AtomicReference<>();
        clock.at(instant, () -> told.set(chapter.get()));
        return told.get();
    }
}
