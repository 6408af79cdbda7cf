package org.hexi.hub.platform.audit;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.hexi.hub.platform.audit.ChainBreak.Kind;
import org.hexi.hub.platform.audit.model.Link;
import org.hexi.hub.platform.audit.model.RecordedAct;
import org.hexi.hub.platform.audit.store.Seals;
import org.hexi.hub.platform.audit.store.Seals.Head;
import org.hexi.hub.platform.audit.store.Seals.SealedRow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Verifies by computing every link again. */
@Service
class RecomputedChain implements AuditChain {
    private final Seals seals;
    private final TransactionTemplate snapshot;

    RecomputedChain(Seals seals, PlatformTransactionManager transactions) {
        this.seals = seals;
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    static AuditChain over(DataSource database) {
        return new RecomputedChain(new Seals(database), new DataSourceTransactionManager(database));
    }

    @Override
    public ChainReport verify() {
        return Objects.requireNonNull(snapshot.execute(status -> walk()));
    }

    private ChainReport walk() {
        Walk walk = new Walk();
        seals.walk(walk);
        Head head = seals.head();
        Optional<ChainBreak> found = Optional.ofNullable(walk.found)
                .or(() -> walk.end(head))
                .or(() -> seals.findLost().map(entry -> new ChainBreak(Kind.ENTRY_MISSING, 0, entry)))
                .or(() -> seals.findForeign().map(entry -> new ChainBreak(Kind.ENTRY_FOREIGN, 0, entry)));
        return new ChainReport(walk.count, seals.countWaiting(), head.hash(), found);
    }

    @Override
    public ChainState state() {
        return Objects.requireNonNull(snapshot.execute(status -> end()));
    }

    private ChainState end() {
        Head head = seals.head();
        return new ChainState(head.position(), seals.countWaiting(), head.hash());
    }

    /** One pass over the chain; remembers the first break and counts on. */
    private static final class Walk implements Consumer<SealedRow> {
        private long count;
        private long position;
        private String hash = Link.ORIGIN;
        private @Nullable ChainBreak found;

        @Override
        public void accept(SealedRow row) {
            count++;
            if (found == null) {
                found = check(row);
                position = row.seal().position();
                hash = row.seal().hash();
            }
        }

        private @Nullable ChainBreak check(SealedRow row) {
            if (row.seal().position() != position + 1) {
                return new ChainBreak(Kind.SEAL_MISSING, position + 1, null);
            }
            RecordedAct act = row.act();
            if (act == null) {
                return broken(Kind.ENTRY_MISSING, row);
            }
            String expected = new Link(row.seal().position(), act, row.seal().sealedAt()).hash(hash);
            return expected.equals(row.seal().hash()) ? null : broken(Kind.HASH_DIFFERS, row);
        }

        private static ChainBreak broken(Kind kind, SealedRow row) {
            return new ChainBreak(kind, row.seal().position(), row.seal().entry());
        }

        private Optional<ChainBreak> end(Head head) {
            return head.position() == position && head.hash().equals(hash)
                    ? Optional.empty()
                    : Optional.of(new ChainBreak(Kind.END_DIFFERS, position, null));
        }
    }
}
