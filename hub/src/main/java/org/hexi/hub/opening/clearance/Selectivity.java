package org.hexi.hub.opening.clearance;

import java.time.LocalDate;
import java.util.List;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.customs.selectivity.LaneRates;
import org.hexi.engine.customs.selectivity.OfficeRates;
import org.hexi.engine.customs.selectivity.OfficeTally;
import org.hexi.hub.platform.parties.Viewer;

/** How an office chooses lanes: its rates, its tables, what it decided today, and the secrets of past days. */
public interface Selectivity {
    /** The rates in force, the newest version. */
    OfficeRates rates(Viewer officer, String office, Direction direction);

    /** Sets other rates from now on, as a new version. */
    OfficeRates change(
            Viewer officer,
            String office,
            Direction direction,
            LaneRates randomFloor,
            LaneRates expectedShare,
            String legalBasis);

    /** What the office decided today, one direction alone. */
    OfficeTally today(Viewer officer, String office, Direction direction);

    /** Days of the office, newest first, at most 60. */
    List<SeedDay> days(Viewer officer, String office);

    /** Draws of a day that is over, computed again; at most 500. */
    List<DrawProof> recompute(Viewer officer, String office, LocalDate day);

    /** The draw of one declaration the viewer may see; the secret only once the day is over. */
    DrawProof proof(Viewer viewer, DeclarationId id);

    List<RuleTable> tables();
}
