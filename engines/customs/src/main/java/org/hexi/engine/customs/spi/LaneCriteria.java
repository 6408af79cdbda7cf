package org.hexi.engine.customs.spi;

import java.util.List;
import org.hexi.engine.customs.selectivity.CriterionHit;

/** The criteria of an office: a table a risk officer reads and changes. */
@FunctionalInterface
public interface LaneCriteria {
    /** The criteria the declaration meets, in the order of the table; the same facts give the same hits. */
    List<CriterionHit> evaluate(DeclarationFacts facts);
}
