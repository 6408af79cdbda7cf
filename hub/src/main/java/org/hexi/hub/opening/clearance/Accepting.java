package org.hexi.hub.opening.clearance;

import java.time.Instant;
import org.hexi.engine.customs.api.ChoosingLane;
import org.hexi.engine.customs.lifecycle.CustomsFile;
import org.hexi.engine.customs.lifecycle.Step;
import org.hexi.engine.customs.selectivity.DrawSeed;
import org.hexi.engine.customs.selectivity.LaneDecision;
import org.hexi.engine.customs.selectivity.OfficeRates;
import org.hexi.engine.customs.spi.DeclarationFacts;
import org.hexi.hub.opening.clearance.Rehearsing.Rehearsal;
import org.hexi.hub.opening.clearance.decisions.DmnLaneCriteria;
import org.hexi.hub.opening.clearance.model.CaseFacts;
import org.hexi.hub.opening.clearance.model.CustomsNumber;
import org.hexi.hub.opening.clearance.model.Declarant;
import org.hexi.hub.opening.clearance.model.Declarants;
import org.hexi.hub.opening.clearance.model.OfficeDays;
import org.springframework.stereotype.Component;

/**
 * Accepting a filing without faults: it gets its number and its lane, and goes as far as the lane lets it at once. From
 * entering the day of the office until the transaction ends, other filings of that office and direction wait, so that every
 * decision sees the tally of the ones before it.
 */
@Component
class Accepting {
    /** Key of the reason the house gives when the lane itself orders the examination. */
    static final String BY_LANE = "clearance.inspection.byLane";

    private final Declarants declarants;
    private final OfficeDays officeDays;
    private final OfficeSettings settings;
    private final OpeningDays openingDays;
    private final DmnLaneCriteria criteria;

    Accepting(
            Declarants declarants,
            OfficeDays officeDays,
            OfficeSettings settings,
            OpeningDays openingDays,
            DmnLaneCriteria criteria) {
        this.declarants = declarants;
        this.officeDays = officeDays;
        this.settings = settings;
        this.openingDays = openingDays;
        this.criteria = criteria;
    }

    DeclarationView accept(DeclarationView filed, Rehearsal rehearsal, Instant now) {
        DrawSeed seed = openingDays.seed(filed.office(), rehearsal.day());
        DeclarationFacts facts = facts(filed, rehearsal, declarants.countFiling(filed.declarant()));
        OfficeDays.Entry entry = officeDays.enter(filed.office(), filed.direction(), rehearsal.day());
        String number = CustomsNumber.of(filed.office(), rehearsal.day().getYear(), filed.direction(), entry.serial())
                .digits();
        OfficeRates rates = settings.inForce(filed.office(), filed.direction(), entry.rates());
        LaneDecision decision = new ChoosingLane(criteria, rates).choose(number, facts, entry.tally(), seed);
        officeDays.leave(
                filed.office(),
                filed.direction(),
                rehearsal.day(),
                entry.tally().after(decision));
        DeclarationView accepted = filed.accepted(new Acceptance(number, decision, rehearsal.day()));
        return accepted.with(
                onwards(accepted, filed.file().take(new Step.Accept(decision.lane()), now, Settling.HOUSE), now));
    }

    private static DeclarationFacts facts(DeclarationView filed, Rehearsal rehearsal, Declarant declarant) {
        return new DeclarationFacts(
                rehearsal.assessment().declaration(),
                rehearsal.day(),
                rehearsal.assessment().customsValue().orElse(null),
                CaseFacts.of(
                        filed.answers(),
                        rehearsal.assessment().bill(),
                        rehearsal.dryRun().missingDocuments(),
                        declarant));
    }

    /** Green and blue go on at once, red is to be examined, yellow waits for an officer to read the papers. */
    private static CustomsFile onwards(DeclarationView accepted, CustomsFile file, Instant now) {
        return switch (file.lane().orElseThrow()) {
            case RED -> file.take(new Step.OrderInspection(BY_LANE), now, Settling.HOUSE);
            case YELLOW -> file;
            case BLUE, GREEN ->
                accepted.missingDocuments().isEmpty() ? Settling.settle(accepted, file, now, Settling.HOUSE) : file;
        };
    }
}
