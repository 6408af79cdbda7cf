package org.hexi.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The ports to try, in order. Only the local machine is ever listened on. */
final class Ports {
    static final int FIRST = 15_432;
    private static final int NEIGHBOURS = 100;
    private static final int LAST_TRIES = 10;
    private static final int HIGHEST = 65_535;

    private Ports() {}

    /** The wanted one, the one the folder had, the next ones after it, at last whatever the system gives; free at the moment. */
    static IntStream candidates(PostgresSettings settings, OptionalInt kept) {
        IntStream wanted = settings.preferredPort() > 0 ? IntStream.of(settings.preferredPort()) : IntStream.empty();
        int base = settings.preferredPort() > 0 ? settings.preferredPort() : kept.orElse(FIRST);
        IntStream neighbours = settings.throwAway() && settings.preferredPort() == 0
                ? IntStream.empty()
                : IntStream.rangeClosed(base, Math.min(HIGHEST, base + NEIGHBOURS));
        IntStream any = IntStream.generate(Ports::any).limit(LAST_TRIES);
        IntStream remembered = IntStream.concat(wanted, kept.stream());
        return IntStream.concat(remembered, IntStream.concat(neighbours, any)).filter(Ports::isFree);
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static int any() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new PostgresFailure("postgres.port.none", "No free port on 127.0.0.1: " + none.getMessage(), none);
        }
    }
}
