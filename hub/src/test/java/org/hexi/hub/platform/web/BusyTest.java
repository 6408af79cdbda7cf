package org.hexi.hub.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** More callers than the database has connections for. */
class BusyTest {
    private static final StaticMessageSource WORDS = new StaticMessageSource();
    private static final SQLTransientConnectionException NONE_FREE =
            new SQLTransientConnectionException("request timed out after 10000ms");

    private final ProblemOf problems = new ProblemOf(WORDS, new Hints(WORDS), DataSize.ofMegabytes(1));
    private final MockMvcTester calls = MockMvcTester.of(
            List.of(new Waiting()),
            builder -> builder.setControllerAdvice(new RestProblems(problems)).build());

    @Test
    void whoFindsNoConnectionIsAskedToComeBack() {
        assertThat(calls.get().uri("/query")).hasStatus(503).headers().hasValue("Retry-After", "2");
        assertThat(calls.get().uri("/command")).hasStatus(503).headers().hasValue("Retry-After", "2");
    }

    @Test
    void otherFaultsOfTheDatabaseStayFaults() {
        assertThat(calls.get().uri("/broken")).hasStatus(500).headers().doesNotContainHeader("Retry-After");
    }

    @RestController
    private static final class Waiting {
        @GetMapping("/query")
        String query() {
            throw new CannotGetJdbcConnectionException("no connection", NONE_FREE);
        }

        @GetMapping("/command")
        String command() {
            throw new CannotCreateTransactionException("no connection", NONE_FREE);
        }

        @GetMapping("/broken")
        String broken() {
            throw new CannotGetJdbcConnectionException("no connection", new SQLException("password refused"));
        }
    }
}
