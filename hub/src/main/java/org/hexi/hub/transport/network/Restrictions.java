package org.hexi.hub.transport.network;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hexi.engine.kernel.TimeWindow;
import org.hexi.engine.routing.spi.Circumstances;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.web.PageOf;
import org.hexi.hub.platform.web.PageRequest;

/**
 * What is shut and what is forbidden: borders, places, narrows and territories, for a while or until somebody takes it back.
 * Everybody may read; operators and administrators may impose and revoke. Nothing is ever changed otherwise. Thread-safe.
 */
public interface Restrictions {
    /** @throws org.hexi.engine.kernel.Rejected with {@link NetworkRejection.NotAllowed} */
    RestrictionView impose(Viewer viewer, RestrictionDraft draft);

    /** Takes a restriction back from now on; taking it back twice changes nothing. */
    RestrictionView revoke(Viewer viewer, UUID id);

    /** @throws org.hexi.hub.platform.web.NotFound when there is none */
    RestrictionView get(UUID id);

    /** What it would meet if it were imposed; nothing is. Bad input gets the same answer as imposing it. */
    Reach reach(RestrictionDraft draft);

    /** Those that stand and hold at some instant of the span, oldest first. */
    List<RestrictionView> holding(TimeWindow span);

    /** Newest first, those that stand or all. */
    PageOf<RestrictionView> list(boolean isStandingOnly, PageRequest page);

    /**
     * The circumstances of a question with everything that stands. An embargo counts for the whole question when it is in force
     * on some day of it: what is forbidden before the goods are there is not started.
     */
    Circumstances over(Circumstances world, Instant ready, int horizonDays);
}
