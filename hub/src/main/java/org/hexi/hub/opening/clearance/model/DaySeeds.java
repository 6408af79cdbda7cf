package org.hexi.hub.opening.clearance.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.customs.selectivity.DrawSeed;

/** The secrets of the days. */
public interface DaySeeds {
    Optional<DrawSeed> find(String office, LocalDate day);

    /** Keeps the secret unless the day has one. */
    void add(DrawSeed seed, Instant openedAt);

    /** Days of the office, newest first, with how many declarations were drawn. */
    List<Drawn> list(String office, int limit);

    record Drawn(DrawSeed seed, long draws) {}
}
