package org.hexi.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Which port comes first. */
class PortsTest {
    private static final PostgresSettings DURABLE = PostgresSettings.durable(Path.of("any"));

    @Test
    void theFolderKeepsItsPortAsLongAsItIsFree() throws IOException {
        int kept;
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            kept = taken.getLocalPort();
            assertThat(first(DURABLE, OptionalInt.of(kept))).isNotEqualTo(kept);
        }
        assertThat(first(DURABLE, OptionalInt.of(kept))).isEqualTo(kept);
    }

    @Test
    void aWishComesBeforeTheMemory() throws IOException {
        int wish;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            wish = free.getLocalPort();
        }
        assertThat(first(DURABLE.preferredPort(wish), OptionalInt.of(Ports.FIRST)))
                .isEqualTo(wish);
    }

    @Test
    void aPortThatCannotBeIsRefused() {
        assertThatThrownBy(() -> DURABLE.preferredPort(65_536))
                .isInstanceOf(PostgresFailure.class)
                .hasMessageContaining("65536");
    }

    private static int first(PostgresSettings settings, OptionalInt kept) {
        return Ports.candidates(settings, kept).iterator().nextInt();
    }
}
