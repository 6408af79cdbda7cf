package org.hexi.hub.platform.parties.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexi.hub.platform.parties.model.FailureLimit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Failed sign-ins, counted in the database so that all instances count together. */
@Repository
public class FailureRows {
    private final JdbcClient jdbc;

    FailureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Counts an attempt as failed before it is tried: attempts at the same moment cannot slip through together. Returns when
     * the next may come if this one is over the limit.
     */
    public Optional<Instant> charge(FailureLimit limit, Instant now) {
        record Window(int failures, Instant openedAt) {}
        Window window = jdbc.sql("""
                        insert into parties.sign_in_failures as f (bucket, failures, opened_at) values (:bucket, 1, :now)
                        on conflict (bucket) do update set
                            failures = case when f.opened_at <= :oldest then 1 else f.failures + 1 end,
                            opened_at = case when f.opened_at <= :oldest then :now else f.opened_at end
                        returning failures, opened_at""")
                .param("bucket", limit.bucket())
                .param("now", Columns.utc(now))
                .param("oldest", Columns.utc(FailureLimit.oldestOpen(now)))
                .query((found, number) -> new Window(found.getInt("failures"), Columns.instant(found, "opened_at")))
                .single();
        return window.failures() <= limit.most()
                ? Optional.empty()
                : Optional.of(window.openedAt().plus(FailureLimit.WINDOW));
    }

    /**
     * After a success: forgets the failures of this name at this address, takes back the other charges of the attempt, and
     * forgets windows that have passed. The wide counts stay, or a guesser would clear them with an account of his own.
     */
    public void forgive(List<FailureLimit> limits, Instant now) {
        for (FailureLimit limit : limits) {
            jdbc.sql("update parties.sign_in_failures set failures = :left * (failures - 1) where bucket = :bucket")
                    .param("left", limit.isNarrow() ? 0 : 1)
                    .param("bucket", limit.bucket())
                    .update();
        }
        jdbc.sql("delete from parties.sign_in_failures where opened_at <= :oldest")
                .param("oldest", Columns.utc(FailureLimit.oldestOpen(now)))
                .update();
    }
}
