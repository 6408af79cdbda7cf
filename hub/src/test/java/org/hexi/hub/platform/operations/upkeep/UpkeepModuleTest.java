package org.hexi.hub.platform.operations.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
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
    private static final int TRIES = 40;

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
        UUID id = UUID.randomUUID();
        CountDownLatch done = listener.done(id);
        transaction.executeWithoutResult(status -> events.publishEvent(new FailingOnce.Tried(id)));
        boolean arrived = false;
        for (int attempt = 0; attempt < TRIES && !arrived; attempt++) {
            retrying.retryOlderThan(Duration.ZERO);
            arrived = done.await(250, TimeUnit.MILLISECONDS);
        }
        assertThat(arrived).isTrue();
        assertThat(listener.attempts(id)).isEqualTo(2);
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
