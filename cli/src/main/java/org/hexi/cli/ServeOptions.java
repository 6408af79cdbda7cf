package org.hexi.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import org.hexi.hub.HubApplication;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What {@code demo} and {@code up} share: where to listen, and how the hub is started. */
final class ServeOptions {
    /** The hub goes on serving after the command returned; the process must not be ended. */
    static final int SERVING = -1;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "Port to serve on (default ${DEFAULT-VALUE}).")
    int port;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            description = "Address to listen on (default: 127.0.0.1 in the demo, all in a real start).")
    @Nullable
    String address;

    int serve(String defaultAddress, List<String> settings) {
        String listen = address == null ? defaultAddress : address;
        refuseTakenPort(listen);
        List<String> all = new ArrayList<>(settings);
        all.add("server.port=" + port);
        if (!listen.isEmpty()) {
            all.add("server.address=" + listen);
        }
        HubApplication.main(all.stream().map(setting -> "--" + setting).toArray(String[]::new));
        return SERVING;
    }

    /** Says so before a database is started for nothing. */
    private void refuseTakenPort(String listen) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(
                    listen.isEmpty()
                            ? new InetSocketAddress(port)
                            : new InetSocketAddress(InetAddress.getByName(listen), port));
        } catch (IOException taken) {
            throw new Unable(
                    "port %d cannot be used (%s). Choose another one with --port.".formatted(port, taken.getMessage()));
        }
    }
}
