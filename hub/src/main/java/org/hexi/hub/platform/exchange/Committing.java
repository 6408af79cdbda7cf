package org.hexi.hub.platform.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.platform.exchange.model.RunStore;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets good rows in: many things in one transaction for speed, and where one of them is refused after all, each of that
 * batch in its own. A thing and the note that it is in are one transaction, so that a second run leaves it out.
 */
@Component
class Committing {
    private static final int BATCH = 50;

    private final RunStore runs;
    private final TransactionTemplate transaction;

    Committing(RunStore runs, TransactionTemplate transaction) {
        this.runs = runs;
        this.transaction = transaction;
    }

    /** @return what was refused although the dry run found nothing */
    List<Issue> letIn(Viewer viewer, ImportKind kind, UUID run, List<List<ImportRow>> things) {
        List<Issue> refused = new ArrayList<>();
        for (int start = 0; start < things.size(); start += BATCH) {
            List<List<ImportRow>> batch = things.subList(start, Math.min(things.size(), start + BATCH));
            try {
                transaction.executeWithoutResult(status -> batch.forEach(thing -> one(viewer, kind, run, thing)));
            } catch (InvalidValue | Rejected | NotFound oneOfThem) {
                batch.forEach(thing -> alone(viewer, kind, run, thing, refused));
            }
        }
        return refused;
    }

    private void alone(Viewer viewer, ImportKind kind, UUID run, List<ImportRow> thing, List<Issue> refused) {
        long row = thing.getFirst().number();
        try {
            transaction.executeWithoutResult(status -> one(viewer, kind, run, thing));
        } catch (InvalidValue invalid) {
            refused.add(Issue.of(invalid, row, invalid.field()));
        } catch (Rejected rejected) {
            refused.add(Issue.error(
                    rejected.code(),
                    row,
                    "",
                    null,
                    rejected.rejection().arguments().toString()));
        } catch (NotFound missing) {
            refused.add(Issue.error("exchange.row.notFound", row, missing.thing(), null, "something that exists"));
        }
    }

    private void one(Viewer viewer, ImportKind kind, UUID run, List<ImportRow> thing) {
        long row = thing.getFirst().number();
        if (runs.claim(run, row, thing.size())) {
            runs.done(run, row, kind.commit(viewer, thing));
        }
    }
}
