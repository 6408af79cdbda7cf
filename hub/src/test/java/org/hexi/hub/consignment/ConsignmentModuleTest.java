package org.hexi.hub.consignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.HubTest;
import org.hexi.hub.consignment.Participant.Company;
import org.hexi.hub.consignment.Participant.Office;
import org.hexi.hub.consignment.Participant.Part;
import org.hexi.hub.platform.parties.Parties;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.parties.People;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.platform.web.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ConsignmentModuleTest extends HubTest {
    private static final AtomicInteger SERIAL = new AtomicInteger(100_000);
    private static final PageRequest FIRST = new PageRequest(1, 50);

    @Autowired
    Consignments consignments;

    @Autowired
    Timelines timelines;

    @Autowired
    Parties parties;

    @Autowired
    People people;

    private PartyId shipper = SampleDraft.NOBODY;
    private PartyId receiver = SampleDraft.NOBODY;
    private PartyId stranger = SampleDraft.NOBODY;

    @BeforeEach
    void parties() {
        shipper = people.party().id();
        receiver = people.party().id();
        stranger = people.party().id();
    }

    @Test
    void aDossierIsReadBackAsItWasDescribed() {
        ConsignmentDraft draft = draft();
        ConsignmentView opened = consignments.describe(trader(shipper), draft);
        ConsignmentView read = consignments.get(trader(receiver), opened.id());
        assertThat(read).isEqualTo(opened);
        assertThat(read.goods()).isEqualTo(draft.goods());
        assertThat(read.units()).isEqualTo(draft.units());
        assertThat(read.wish()).isEqualTo(draft.wish());
        assertThat(read.stage()).isEqualTo(Stage.DESCRIBED);
        assertThat(read.reference()).matches("CN-\\d{6,}-\\d");
        assertThat(read.teu()).isEqualTo(2);
    }

    @Test
    void aStrangersDossierIsNotFoundByAnyQuestion() {
        ConsignmentView dossier = open();
        Viewer other = trader(stranger);
        assertThatThrownBy(() -> consignments.get(other, dossier.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> timelines.of(other, dossier.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> consignments.participants(other, dossier.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> consignments.pin(other, dossier.id(), plan("x")))
                .isInstanceOf(NotFound.class);
        assertThat(consignments.findByReference(other, dossier.reference())).isEmpty();
        assertThat(consignments.findByContainer(
                        other, dossier.units().getFirst().container()))
                .isEmpty();
        assertThat(consignments.list(other, ConsignmentFilter.ALL, FIRST).total())
                .isZero();
        assertThat(consignments.countByStage(other))
                .hasSize(Stage.values().length)
                .containsEntry(Stage.DESCRIBED, 0L);
    }

    @Test
    void theHouseItselfSeesEveryDossier() {
        ConsignmentView dossier = open();
        assertThat(consignments.get(Viewer.system("test"), dossier.id())).isEqualTo(dossier);
    }

    @Test
    void whoeverIsInvitedSeesTheDossierFromThenOn() {
        ConsignmentView dossier = open();
        consignments.invite(dossier.id(), new Company(stranger, Part.CARRIER));
        consignments.invite(dossier.id(), new Company(stranger, Part.CARRIER));
        assertThat(consignments.get(trader(stranger), dossier.id())).isEqualTo(dossier);
        assertThat(consignments.participants(trader(shipper), dossier.id()))
                .contains(new Company(stranger, Part.CARRIER))
                .hasSize(3);
    }

    @Test
    void anOfficerSeesTheFilesOfTheOwnOfficeOnly() {
        ConsignmentView dossier = open();
        String office = "OFF" + SERIAL.incrementAndGet();
        consignments.invite(dossier.id(), new Office(office));
        assertThat(consignments.get(officer(office), dossier.id())).isEqualTo(dossier);
        assertThatThrownBy(() -> consignments.get(officer("OTHER"), dossier.id()))
                .isInstanceOf(NotFound.class);
        Viewer pretender = Viewer.of("t", stranger, Set.of(Role.TRADER), Optional.of(office));
        assertThatThrownBy(() -> consignments.get(pretender, dossier.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void onlyAPartyOfTheDraftMayDescribeIt() {
        assertThatThrownBy(() -> consignments.describe(trader(stranger), draft()))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.code()).isEqualTo("consignment.describe.notAParty"));
        assertThat(consignments
                        .list(trader(shipper), ConsignmentFilter.ALL, FIRST)
                        .total())
                .isZero();
    }

    @Test
    void aPlaceOffTheNetworkAndACodeOfNoChapterAreRefused() {
        ConsignmentDraft good = draft();
        Wish nowhere = new Wish(
                good.wish().from(),
                new PlaceCode("NOWHERE"),
                good.wish().ready(),
                good.wish().latestArrival());
        assertInvalid(
                "consignment.wish.unknownPlace",
                with(good, nowhere, good.goods().getFirst()));
        assertInvalid("consignment.hs.tooShort", with(good, good.wish(), coded("8541")));
        assertInvalid("consignment.hs.unknownChapter", with(good, good.wish(), coded("770000")));
    }

    @Test
    void aStageIsOnlyLeftForwards() {
        ConsignmentView dossier = open();
        consignments.reach(dossier.id(), Stage.BOOKED);
        assertThat(stage(dossier)).isEqualTo(Stage.BOOKED);
        consignments.reach(dossier.id(), Stage.PLANNED);
        assertThat(stage(dossier)).isEqualTo(Stage.BOOKED);
        consignments.reach(dossier.id(), Stage.DELIVERED);
        consignments.reach(dossier.id(), Stage.DELIVERED);
        assertThat(stage(dossier)).isEqualTo(Stage.DELIVERED);
    }

    @Test
    void aPinnedPlanIsReadBackWholeAndReplacedUntilTheGoodsMove() {
        ConsignmentView dossier = open();
        Viewer viewer = trader(shipper);
        consignments.pin(viewer, dossier.id(), plan("first"));
        consignments.pin(viewer, dossier.id(), plan("second"));
        ConsignmentView planned = consignments.get(viewer, dossier.id());
        assertThat(planned.plan()).contains(plan("second"));
        assertThat(planned.stage()).isEqualTo(Stage.PLANNED);
        consignments.reach(dossier.id(), Stage.UNDER_WAY);
        assertThatThrownBy(() -> consignments.pin(viewer, dossier.id(), plan("third")))
                .isInstanceOfSatisfying(
                        Rejected.class, rejected -> assertThat(rejected.code()).isEqualTo("consignment.plan.underWay"));
        assertThat(consignments.get(viewer, dossier.id()).plan()).contains(plan("second"));
    }

    @Test
    void theTimelineStandsInTheOrderThingsHappenedAndEachSourceOnce() {
        ConsignmentView dossier = open();
        Instant opened = dossier.describedAt();
        timelines.record(entry(dossier, "late", opened.plusSeconds(300)));
        timelines.record(entry(dossier, "early", opened.plusSeconds(100)));
        timelines.record(entry(dossier, "between", opened.plusSeconds(200)));
        timelines.record(entry(dossier, "early", opened.plusSeconds(900)));
        assertThat(timelines.of(trader(shipper), dossier.id()))
                .extracting(TimelineEntry::source)
                .containsExactly("consignment:" + dossier.id(), "early", "between", "late");
    }

    @Test
    void aListIsNarrowedByStagePlaceAndText() {
        ConsignmentView first = open();
        ConsignmentView second = open();
        consignments.reach(second.id(), Stage.BOOKED);
        assertThat(found(Optional.of(Stage.BOOKED), "")).containsExactly(second.reference());
        assertThat(found(Optional.empty(), first.reference())).containsExactly(first.reference());
        assertThat(found(Optional.empty(), first.units().getFirst().container().value()))
                .containsExactly(first.reference());
        assertThat(found(Optional.empty(), "SOLAR pan")).containsExactly(second.reference(), first.reference());
        assertThat(found(Optional.empty(), consigneeName(first))).hasSize(2);
        assertThat(found(Optional.empty(), "100%")).isEmpty();
        assertThat(found(Optional.empty(), "%")).isEmpty();
        assertThat(found(Optional.empty(), "' or '1'='1")).isEmpty();
    }

    @Test
    void textThatLooksLikeSqlOrHtmlStaysText() {
        String nasty = "'; drop schema consignment cascade; -- <script>alert(1)</script>";
        ConsignmentDraft good = draft();
        ConsignmentView dossier =
                consignments.describe(trader(shipper), with(good, good.wish(), SampleDraft.goods(1, nasty)));
        assertThat(consignments.get(trader(shipper), dossier.id()).goods())
                .extracting(GoodsLine::description)
                .containsExactly(nasty);
    }

    private List<String> found(Optional<Stage> stage, String text) {
        ConsignmentFilter filter =
                new ConsignmentFilter(stage, Optional.empty(), Optional.of(new PlaceCode("ALA")), Optional.of(text));
        return consignments.list(trader(shipper), filter, FIRST).items().stream()
                .map(ConsignmentRow::reference)
                .toList();
    }

    private void assertInvalid(String code, ConsignmentDraft draft) {
        assertThatThrownBy(() -> consignments.describe(trader(shipper), draft))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        invalid -> assertThat(invalid.code()).isEqualTo(code));
    }

    private String consigneeName(ConsignmentView dossier) {
        return parties.get(dossier.consignee()).nameZh();
    }

    private ConsignmentView open() {
        return consignments.describe(trader(shipper), draft());
    }

    private ConsignmentDraft draft() {
        return SampleDraft.of(shipper, receiver, List.of(SampleDraft.unit(SERIAL.incrementAndGet())));
    }

    private static ConsignmentDraft with(ConsignmentDraft draft, Wish wish, GoodsLine line) {
        return new ConsignmentDraft(
                draft.consignor(), draft.consignee(), draft.broker(), wish, List.of(line), draft.units());
    }

    private static GoodsLine coded(String code) {
        GoodsLine line = SampleDraft.goods(1, "Coded");
        return new GoodsLine(
                1,
                new HsCode(code),
                line.description(),
                line.quantity(),
                line.grossMass(),
                line.netMass(),
                line.value(),
                line.origin());
    }

    private Stage stage(ConsignmentView dossier) {
        return consignments.get(trader(shipper), dossier.id()).stage();
    }

    private static TimelineEntry entry(ConsignmentView dossier, String source, Instant at) {
        return new TimelineEntry(
                dossier.id(), "event.arriving", List.of("X9001"), at, Optional.of(new PlaceCode("ALA")), source, false);
    }

    private static TransportPlan plan(String itinerary) {
        TransportPlan.Call from = new TransportPlan.Call(new PlaceCode("LZD"), SampleDraft.READY, SampleDraft.READY);
        Instant arrival = SampleDraft.READY.plusSeconds(86_400);
        TransportPlan.Call to = new TransportPlan.Call(new PlaceCode("ALA"), arrival, arrival);
        TransportPlan.Leg leg = new TransportPlan.Leg(
                1,
                TransportPlan.Mode.RAIL,
                "R101",
                "R101-20260302",
                "CARRIER",
                List.of(from, to),
                new BigDecimal("2683.5"),
                "rail",
                Money.of("4100.00", "USD"),
                new BigDecimal("812.25"));
        return new TransportPlan(
                itinerary,
                List.of(leg),
                arrival,
                Money.of("4100.00", "USD"),
                new BigDecimal("812.25"),
                new BigDecimal("0.93"));
    }

    private static Viewer trader(PartyId party) {
        return Viewer.of("trader", party, Set.of(Role.TRADER), Optional.empty());
    }

    private Viewer officer(String office) {
        return Viewer.of("officer", stranger, Set.of(Role.CUSTOMS_OFFICER), Optional.of(office));
    }
}
