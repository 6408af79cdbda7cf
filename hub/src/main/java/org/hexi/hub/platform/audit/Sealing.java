package org.hexi.hub.platform.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hexi.hub.platform.audit.model.Link;
import org.hexi.hub.platform.audit.model.RecordedAct;
import org.hexi.hub.platform.audit.store.Seals;
import org.hexi.hub.platform.audit.store.Seals.Head;
import org.hexi.hub.platform.audit.store.Seals.Seal;
import org.hexi.hub.platform.time.WallClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Chains committed entries. An entry gets its place when it is seen, not when it was written, so a transaction that commits
 * late only comes later in the chain and is never skipped. The lock on the end of the chain keeps sealers of other
 * instances out.
 */
@Service
class Sealing {
    private static final int BATCH = 2_000;

    private final Seals seals;
    private final WallClock wall;
    private final TransactionTemplate transaction;

    Sealing(Seals seals, WallClock wall, TransactionTemplate transaction) {
        this.seals = seals;
        this.wall = wall;
        this.transaction = transaction;
    }

    /** Seals everything that waits, batch by batch, each in its own transaction. */
    void sealAll() {
        int sealed = BATCH;
        while (sealed == BATCH) {
            sealed = Objects.requireNonNull(transaction.execute(status -> sealBatch()));
        }
    }

    private int sealBatch() {
        Head head = seals.lockHead();
        List<RecordedAct> acts = seals.waiting(BATCH);
        if (!acts.isEmpty()) {
            seals.add(chain(head, acts, wall.now()));
        }
        return acts.size();
    }

    private static List<Seal> chain(Head head, List<RecordedAct> acts, Instant now) {
        List<Seal> chained = new ArrayList<>(acts.size());
        long position = head.position();
        String hash = head.hash();
        for (RecordedAct act : acts) {
            position++;
            hash = new Link(position, act, now).hash(hash);
            chained.add(new Seal(position, act.id(), now, hash));
        }
        return chained;
    }

    /** Runs the sealer each second on one instance at a time. */
    @Configuration(proxyBeanMethods = false)
    static class Job {
        @Bean
        RecurringTask<Void> auditSealing(Sealing sealing) {
            return Tasks.recurring("audit-sealing", FixedDelay.of(Duration.ofSeconds(1)))
                    .execute((instance, context) -> sealing.sealAll());
        }
    }
}
