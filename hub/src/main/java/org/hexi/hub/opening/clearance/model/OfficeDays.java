package org.hexi.hub.opening.clearance.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.customs.selectivity.OfficeRates;
import org.hexi.engine.customs.selectivity.OfficeTally;

/** What offices decided day by day, import and export apart, and the rates they set. */
public interface OfficeDays {
    /**
     * Locks the day of the office and direction until the transaction ends and takes the next serial of its customs numbers.
     * Hits without selection go on from the day before.
     */
    Entry enter(String office, Direction direction, LocalDate day);

    /** Writes what was decided meanwhile. */
    void leave(String office, Direction direction, LocalDate day, OfficeTally tally);

    OfficeTally tally(String office, Direction direction, LocalDate day);

    /** Rates the office set itself, the newest version. */
    Optional<OfficeRates> rates(String office, Direction direction);

    void addRates(OfficeRates rates, String by, Instant at);

    /** @param rates rates the office set itself, if it did */
    record Entry(OfficeTally tally, long serial, Optional<OfficeRates> rates) {}
}
