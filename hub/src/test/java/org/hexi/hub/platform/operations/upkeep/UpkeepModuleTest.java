package org.hexi.hub.platform.operations.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.hexi.hub.HubTest;
import org.hexi.hub.platform.parties.People;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.ViewerToken;
import org.hexi.hub.platform.time.WallClock;
import org.hexi.hub.platform.web.Idempotency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

class UpkeepModuleTest extends HubTest {
    private static final int TRIES = 600;
    private static final int LOOK_MILLISECONDS = 50;
    private static final int PATIENCE_SECONDS = 30;

    @Autowired
    RetryingEvents retrying;

    @Autowired
    FailingOnce listener;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Idempotency idempotency;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WallClock wall;

    @Autowired
    People people;

    @Autowired
    MockMvcTester web;

    @Test
    void anEventWhoseListenerFailedIsGivenAgain() throws InterruptedException {
        UUID id = failed();

        retrying.retryOlderThan(Duration.ZERO);

        assertThat(listener.done(id).await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(listener.attempts(id)).isEqualTo(2);
    }

    /** A killed instance leaves its events as those that are on their way; only their age tells. */
    @ParameterizedTest
    @ValueSource(strings = {"PUBLISHED", "PROCESSING", "RESUBMITTED"})
    void anEventAKillInterruptedIsGivenAgain(String status) throws InterruptedException {
        UUID id = failed();
        leave(id, status, wall.now().minusSeconds(61));

        retrying.retryOlderThan(Duration.ofMinutes(1));

        assertThat(listener.done(id).await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(listener.attempts(id)).isEqualTo(2);
    }

    @Test
    void anEventOnItsFirstWayIsLeftAlone() throws InterruptedException {
        UUID id = failed();
        leave(id, "PROCESSING", wall.now().minusSeconds(30));

        retrying.retryOlderThan(Duration.ofMinutes(1));

        assertThat(status(id)).contains("PROCESSING");
        assertThat(listener.attempts(id)).isEqualTo(1);
        leave(id, "FAILED", wall.now());
        retrying.retryOlderThan(Duration.ZERO);
        assertThat(listener.done(id).await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    /** An event whose first way has ended in failure. */
    private UUID failed() throws InterruptedException {
        UUID id = UUID.randomUUID();
        transaction.executeWithoutResult(status -> events.publishEvent(new FailingOnce.Tried(id)));
        for (int look = 0; look < TRIES && !status(id).equals(Optional.of("FAILED")); look++) {
            assertThat(listener.done(id).await(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS))
                    .isFalse();
        }
        assertThat(status(id)).contains("FAILED");
        return id;
    }

    private Optional<String> status(UUID id) {
        return jdbc.sql("select status from event_publication where serialized_event like '%' || :id || '%'")
                .param("id", id.toString())
                .query(String.class)
                .optional();
    }

    private void leave(UUID id, String status, Instant at) {
        jdbc.sql("""
                        update event_publication set status = :status, publication_date = :at, last_resubmission_date = null
                        where serialized_event like '%' || :id || '%'""")
                .param("status", status)
                .param("at", java.sql.Timestamp.from(at))
                .param("id", id.toString())
                .update();
    }

    @Test
    void oldKeysAreForgottenAndYoungOnesKept() {
        Instant now = wall.now();
        String scope = UUID.randomUUID().toString();
        insertKey(scope, "old", now.minus(Duration.ofDays(31)));
        insertKey(scope, "young", now.minus(Duration.ofDays(29)));
        assertThat(idempotency.forgetBefore(now.minus(Duration.ofDays(30)))).isPositive();
        assertThat(jdbc.sql("select key from web.idempotency where scope = :scope")
                        .param("scope", scope)
                        .query((row, number) -> row.getString(1))
                        .list())
                .containsExactly("young");
    }

    private void insertKey(String scope, String key, Instant at) {
        jdbc.sql(
                        "insert into web.idempotency (scope, key, body_hash, recorded_at) values (:scope, :key, ''::bytea, :at)")
                .param("scope", scope)
                .param("key", key)
                .param("at", java.sql.Timestamp.from(at))
                .update();
    }

    @Test
    void metricsAreForAdministratorsAndTellOfTheBusiness() {
        assertThat(web.get().uri("/actuator/prometheus")).hasStatus(401);
        assertThat(web.get().uri("/actuator/prometheus").with(authentication(ViewerToken.of(people.user(Role.TRADER)))))
                .hasStatus(403);
        assertThat(web.get()
                        .uri("/actuator/prometheus")
                        .with(authentication(ViewerToken.of(people.user(Role.ADMINISTRATOR)))))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "hexi_events_incomplete",
                        "hexi_audit_unsealed",
                        "hexi_capacity_holds_open",
                        "hexi_clearance_files_open");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN", "ru"})
    void thePageShowsTheHouseInEveryLanguage(String language) {
        assertThat(web.get()
                        .uri("/operations")
                        .header("Accept-Language", language)
                        .with(authentication(ViewerToken.of(people.user(Role.ADMINISTRATOR)))))
                .hasStatusOk()
                .bodyText()
                .contains("event-retry", "fsync", "PostgreSQL")
                .doesNotContain("??operations");
    }
}
