package org.hexi.engine.customs.api;

import org.hexi.engine.customs.selectivity.DrawSeed;
import org.hexi.engine.customs.selectivity.LaneDecision;
import org.hexi.engine.customs.selectivity.OfficeRates;
import org.hexi.engine.customs.selectivity.OfficeTally;
import org.hexi.engine.customs.selectivity.SelectingLane;
import org.hexi.engine.customs.spi.DeclarationFacts;
import org.hexi.engine.customs.spi.LaneCriteria;
import org.hexi.engine.kernel.InvalidValue;

/** Chooses the lane of a declaration: asks the office's criteria and lets the published order of steps decide. Immutable. */
public final class ChoosingLane {
    private final LaneCriteria criteria;
    private final OfficeRates rates;

    public ChoosingLane(LaneCriteria criteria, OfficeRates rates) {
        this.criteria = criteria;
        this.rates = rates;
    }

    /** @throws InvalidValue when the rates are not those of the declaration's office and direction */
    public LaneDecision choose(String declarationId, DeclarationFacts facts, OfficeTally tally, DrawSeed seed) {
        if (!facts.declaration().office().equals(rates.office())
                || facts.declaration().direction() != rates.direction()) {
            throw new InvalidValue(
                    "customs.officeRates.other",
                    "declaration",
                    facts.declaration().office() + " " + facts.declaration().direction(),
                    rates.office() + " " + rates.direction());
        }
        return new SelectingLane(rates).select(declarationId, criteria.evaluate(facts), tally, seed);
    }
}
