package org.hexi.hub.opening.clearance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.customs.lifecycle.ClockTarget;
import org.hexi.engine.customs.lifecycle.CustomsFile;
import org.hexi.engine.customs.lifecycle.ReleaseClock;
import org.hexi.engine.customs.lifecycle.State;
import org.hexi.engine.customs.lifecycle.StepKind;
import org.hexi.engine.customs.lifecycle.Transitions;
import org.hexi.engine.customs.selectivity.Lane;
import org.hexi.engine.customs.selectivity.LaneDecision;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.platform.parties.PartyId;

/**
 * A declaration with everything that was found and decided about it. Immutable.
 *
 * @param check what the check found when it was filed
 * @param file its way through customs
 * @param acceptance number and lane; empty before it is accepted
 * @param arrivedAt when the goods arrived at the place of clearance, when that was told
 */
public record DeclarationView(
        DeclarationHead head,
        Answers answers,
        FilingCheck check,
        CustomsFile file,
        Optional<Acceptance> acceptance,
        Instant filedAt,
        Optional<Instant> arrivedAt) {
    public DeclarationId id() {
        return head.id();
    }

    public String reference() {
        return head.reference();
    }

    public ConsignmentId consignment() {
        return head.consignment();
    }

    public String consignmentReference() {
        return head.consignmentReference();
    }

    public Direction direction() {
        return head.direction();
    }

    public String office() {
        return head.office();
    }

    public PlaceCode place() {
        return head.place();
    }

    public PartyId declarant() {
        return head.declarant();
    }

    public PartyId consignor() {
        return head.consignor();
    }

    public PartyId consignee() {
        return head.consignee();
    }

    public Optional<PartyId> broker() {
        return head.broker();
    }

    public Optional<DeclarationId> predecessor() {
        return head.predecessor();
    }

    public Optional<TaxSheet> taxes() {
        return check.taxes();
    }

    public List<DocumentCheck> documents() {
        return check.documents();
    }

    public List<Issue> problems() {
        return check.problems();
    }

    public Optional<String> customsNumber() {
        return acceptance.map(Acceptance::customsNumber);
    }

    public Optional<LaneDecision> lane() {
        return acceptance.map(Acceptance::lane);
    }

    public Optional<LocalDate> drawDay() {
        return acceptance.map(Acceptance::drawDay);
    }

    public State state() {
        return file.state();
    }

    /** Released now, to be audited later. */
    public boolean isAuditMarked() {
        return file.lane().filter(Lane.BLUE::equals).isPresent();
    }

    /** What the bill asks for, once it is issued. */
    public Optional<Money> payable() {
        return file.payable();
    }

    public List<DocumentCheck> missingDocuments() {
        return documents().stream().filter(document -> !document.isThere()).toList();
    }

    /** Whether the table of steps allows this one now; a condition may still stand against it. */
    public boolean mayTake(StepKind step) {
        return Transitions.allowed(state()).contains(step);
    }

    /** The clock from acceptance of the filing to release; empty before acceptance. */
    public Optional<ReleaseClock> clockSinceAcceptance(ClockTarget target) {
        return ReleaseClock.sinceAcceptance(file, target);
    }

    /** The clock from arrival of the goods to release; empty while they have not arrived. */
    public Optional<ReleaseClock> clockSinceArrival(ClockTarget target) {
        return arrivedAt.map(arrival -> ReleaseClock.sinceArrival(arrival, file, target));
    }

    DeclarationView with(CustomsFile next) {
        return new DeclarationView(head, answers, check, next, acceptance, filedAt, arrivedAt);
    }

    DeclarationView with(Answers given, List<DocumentCheck> checked) {
        return new DeclarationView(head, given, check.with(checked), file, acceptance, filedAt, arrivedAt);
    }

    /** Under the number people quote. */
    DeclarationView named(String given) {
        return new DeclarationView(head.named(given), answers, check, file, acceptance, filedAt, arrivedAt);
    }

    DeclarationView accepted(Acceptance given) {
        return new DeclarationView(head, answers, check, file, Optional.of(given), filedAt, arrivedAt);
    }
}
