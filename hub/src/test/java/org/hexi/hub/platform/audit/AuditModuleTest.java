package org.hexi.hub.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.hexi.hub.HubTest;
import org.hexi.hub.platform.audit.ChainBreak.Kind;
import org.hexi.hub.platform.web.PageRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The chain is sealed once entries are committed, holds when nobody touched it, and shows each kind of tampering. */
class AuditModuleTest extends HubTest {
    @Autowired
    AuditTrail trail;

    @Autowired
    AuditEntries entries;

    @Autowired
    AuditChain chain;

    @Autowired
    Sealing sealing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    PlatformTransactionManager manager;

    private void act(String subject) {
        transaction.executeWithoutResult(status -> trail.record(new AuditEntry(
                "tester", "audit.tried", subject, new LinkedHashMap<>(Map.of("quote", "a \"b\" 兰州", "number", "1")))));
    }

    private List<UUID> sealedActs(String subject, int count) {
        for (int number = 0; number < count; number++) {
            act(subject);
        }
        sealing.sealAll();
        return jdbc.sql("""
                        select e.id from audit.entry e join audit.seal s on s.entry_id = e.id
                        where e.subject = :subject order by s.position""")
                .param("subject", subject)
                .query((found, number) -> found.getObject("id", UUID.class))
                .list();
    }

    @Test
    void anEntryNeedsATransaction() {
        assertThatThrownBy(() -> trail.record(AuditEntry.of("tester", "audit.tried", "nothing")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void committedEntriesAreSealedInAnUnbrokenChain() {
        List<UUID> acts = sealedActs("sound:" + UUID.randomUUID(), 5);
        assertThat(acts).hasSize(5);
        ChainReport report = chain.verify();
        assertThat(report.firstBreak()).isEmpty();
        assertThat(report.sealed()).isGreaterThanOrEqualTo(5);
        assertThat(report.headHash()).matches("[0-9a-f]{64}");
    }

    @Test
    void whatIsRolledBackLeavesNoTrace() {
        String subject = "rolled-back:" + UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            trail.record(AuditEntry.of("tester", "audit.tried", subject));
            status.setRollbackOnly();
        });
        assertThat(entries.list(
                                new AuditFilter("", "", subject, Optional.empty(), Optional.empty()),
                                new PageRequest(1, 10))
                        .total())
                .isZero();
    }

    /** An entry written first and committed last is not skipped: it comes later in the chain. */
    @Test
    void aTransactionThatCommitsLateIsSealedLate() throws Exception {
        String late = "late:" + UUID.randomUUID();
        String early = "early:" + UUID.randomUUID();
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        CompletableFuture<Void> slow = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            trail.record(AuditEntry.of("tester", "audit.tried", late));
            written.countDown();
            await(mayCommit);
        }));
        await(written);
        List<UUID> first = sealedActs(early, 1);
        mayCommit.countDown();
        slow.get();
        sealing.sealAll();
        assertThat(position(late)).isGreaterThan(position(early));
        assertThat(first).hasSize(1);
        assertThat(chain.verify().firstBreak()).isEmpty();
    }

    @Test
    void twoSealersAtOnceGiveEachEntryOnePlace() throws Exception {
        String subject = "race:" + UUID.randomUUID();
        List<CompletableFuture<Void>> work = new ArrayList<>();
        for (int number = 0; number < 20; number++) {
            work.add(CompletableFuture.runAsync(() -> act(subject)));
            work.add(CompletableFuture.runAsync(sealing::sealAll));
        }
        for (CompletableFuture<Void> done : work) {
            done.get();
        }
        assertThat(sealedActs(subject, 0)).hasSize(20);
        assertThat(chain.verify().firstBreak()).isEmpty();
    }

    /**
     * Each act of tampering is done in SQL, found, and undone by rolling back. {@code :first} and {@code :second} are entries
     * next to each other in the chain.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            changed actor     | HASH_DIFFERS  | update audit.entry set actor = 'somebody else' where id = :first
            changed details   | HASH_DIFFERS  | update audit.entry set details = '{"quote": "other"}' where id = :first
            changed time      | HASH_DIFFERS  | update audit.entry set recorded_at = recorded_at - interval '1 day' where id = :first
            changed seal      | HASH_DIFFERS  | update audit.seal set hash = repeat('a', 64) where entry_id = :first
            swapped places    | HASH_DIFFERS  | update audit.seal set entry_id = :nobody where entry_id = :first; update audit.seal set entry_id = :first where entry_id = :second; update audit.seal set entry_id = :second where entry_id = :nobody
            removed entry     | ENTRY_MISSING | delete from audit.entry where id = :first
            removed seal      | SEAL_MISSING  | delete from audit.seal where entry_id = :first
            removed both      | SEAL_MISSING  | with gone as (delete from audit.seal where entry_id = :first) delete from audit.entry where id = :first
            cut off the end   | END_DIFFERS   | with gone as (delete from audit.seal where position = (select max(position) from audit.seal) returning entry_id) delete from audit.entry where id in (select entry_id from gone)
            put in by hand    | ENTRY_FOREIGN | insert into audit.entry select gen_random_uuid(), recorded_at, 'forged', action, subject, details from audit.entry where id = :first
            """)
    void tamperingIsFound(String what, Kind kind, String sql) {
        List<UUID> acts = sealedActs("tampered:" + UUID.randomUUID(), 3);
        TransactionTemplate snapshot = new TransactionTemplate(manager);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        Optional<ChainBreak> found = snapshot.execute(status -> {
            status.setRollbackOnly();
            for (String statement : sql.split(";")) {
                assertThat(jdbc.sql(statement)
                                .param("first", acts.get(0))
                                .param("second", acts.get(1))
                                .param("nobody", new UUID(0, 0))
                                .update())
                        .isPositive();
            }
            return chain.verify().firstBreak();
        });
        assertThat(found).hasValueSatisfying(broken -> assertThat(broken.kind()).isEqualTo(kind));
        assertThat(chain.verify().firstBreak()).isEmpty();
    }

    private long position(String subject) {
        return jdbc.sql(
                        "select s.position from audit.seal s join audit.entry e on e.id = s.entry_id where e.subject = :subject")
                .param("subject", subject)
                .query(Long.class)
                .single();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
