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
 * @param reference the number people quote
 * @param customsNumber 18 digits: office, year, direction, serial; given when the filing is accepted
 * @param place where the goods are cleared
 * @param declarant who filed
 * @param predecessor the refused declaration this one corrects
 * @param problems what the check found when it was filed
 * @param file its way through customs
 * @param lane why it is in its lane; empty before it is accepted
 * @param drawDay the day of the office whose secret it was drawn with
 * @param arrivedAt when the goods arrived at the place of clearance, when that was told
 */
public record DeclarationView(
        DeclarationId id,
        String reference,
        Optional<String> customsNumber,
        ConsignmentId consignment,
        String consignmentReference,
        Direction direction,
        String office,
        PlaceCode place,
        PartyId declarant,
        PartyId consignor,
        PartyId consignee,
        Optional<PartyId> broker,
        Optional<DeclarationId> predecessor,
        Answers answers,
        Optional<TaxSheet> taxes,
        List<DocumentCheck> documents,
        List<Issue> problems,
        CustomsFile file,
        Optional<LaneDecision> lane,
        Optional<LocalDate> drawDay,
        Instant filedAt,
        Optional<Instant> arrivedAt) {
    public DeclarationView {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
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
        return documents.stream().filter(document -> !document.isThere()).toList();
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
        return new DeclarationView(
                id,
                reference,
                customsNumber,
                consignment,
                consignmentReference,
                direction,
                office,
                place,
                declarant,
                consignor,
                consignee,
                broker,
                predecessor,
                answers,
                taxes,
                documents,
                problems,
                next,
                lane,
                drawDay,
                filedAt,
                arrivedAt);
    }

    DeclarationView with(Answers given, List<DocumentCheck> checked) {
        return new DeclarationView(
                id,
                reference,
                customsNumber,
                consignment,
                consignmentReference,
                direction,
                office,
                place,
                declarant,
                consignor,
                consignee,
                broker,
                predecessor,
                given,
                taxes,
                checked,
                problems,
                file,
                lane,
                drawDay,
                filedAt,
                arrivedAt);
    }

    /** Under the number people quote. */
    DeclarationView named(String given) {
        return new DeclarationView(
                id,
                given,
                customsNumber,
                consignment,
                consignmentReference,
                direction,
                office,
                place,
                declarant,
                consignor,
                consignee,
                broker,
                predecessor,
                answers,
                taxes,
                documents,
                problems,
                file,
                lane,
                drawDay,
                filedAt,
                arrivedAt);
    }

    /** With what acceptance gives: number, lane and the day it was drawn on. */
    DeclarationView accepted(String number, LaneDecision decision, LocalDate day) {
        return new DeclarationView(
                id,
                reference,
                Optional.of(number),
                consignment,
                consignmentReference,
                direction,
                office,
                place,
                declarant,
                consignor,
                consignee,
                broker,
                predecessor,
                answers,
                taxes,
                documents,
                problems,
                file,
                Optional.of(decision),
                Optional.of(day),
                filedAt,
                arrivedAt);
    }
}
