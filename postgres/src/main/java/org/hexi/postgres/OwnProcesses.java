package org.hexi.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server processes of one data folder that live now. A process is ours only when its executable proves it: it lies
 * inside the folder, or in the shared copy this folder was last started with while the process works in this folder. A pid alone
 * proves nothing, since pids are used again; a zombie has no executable and is nobody's.
 */
final class OwnProcesses {
    private static final Logger LOG = LoggerFactory.getLogger(OwnProcesses.class);
    private static final Duration FAST = Duration.ofSeconds(20);
    private static final Duration HARSH = Duration.ofSeconds(5);
    private static final String GONE = " (deleted)";

    private final DataFolder folder;
    private final Optional<Path> sharedBinaries;

    OwnProcesses(DataFolder folder) {
        this.folder = folder;
        this.sharedBinaries = Memory.of(folder).binaries();
    }

    boolean isOurs(ProcessHandle process) {
        return process.info().command().map(command -> isOurs(process, command)).orElse(false);
    }

    private boolean isOurs(ProcessHandle process, String command) {
        Path executable =
                Path.of(command.endsWith(GONE) ? command.substring(0, command.length() - GONE.length()) : command);
        if (executable.startsWith(folder.root())) {
            return Binaries.isHomeInside(
                    folder.root().relativize(executable).getName(0).toString());
        }
        return sharedBinaries.filter(executable::startsWith).isPresent() && worksHere(process);
    }

    /** Every server process stands in its cluster's folder; where that cannot be seen, the postmaster's arguments tell. */
    private boolean worksHere(ProcessHandle process) {
        try {
            Path place = Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"));
            return place.startsWith(folder.root());
        } catch (IOException noSuchSight) {
            String cluster = folder.cluster().toString();
            return process.info()
                    .arguments()
                    .map(arguments -> Arrays.asList(arguments).contains(cluster))
                    .orElse(false);
        }
    }

    List<ProcessHandle> list() {
        return ProcessHandle.allProcesses().filter(this::isOurs).toList();
    }

    /** Ends whatever outlived an earlier life of the folder. The caller holds the folder's lock. */
    void stopAll() {
        List<ProcessHandle> left = list();
        if (left.isEmpty()) {
            return;
        }
        LOG.info("Stopping the PostgreSQL that outlived its Hexi on {}: {}", folder.root(), pids(left));
        if (isStopped(Signal.INT, FAST) || isStopped(Signal.QUIT, HARSH) || isStopped(Signal.KILL, HARSH)) {
            return;
        }
        throw new PostgresFailure(
                "postgres.server.unstoppable",
                "An earlier PostgreSQL on %s does not end. Stop the processes %s by hand and start again."
                        .formatted(folder.root(), pids(list())));
    }

    /** A zombie whose parent does not fetch it never ends for the system, but is no longer ours: so both are watched. */
    private boolean isStopped(Signal signal, Duration limit) {
        List<ProcessHandle> left = list();
        Set<Long> pids = left.stream().map(ProcessHandle::pid).collect(Collectors.toCollection(HashSet::new));
        left.stream().filter(process -> isHead(process, pids)).forEach(signal::send);
        CompletableFuture<?> end =
                CompletableFuture.allOf(left.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new));
        return Patience.until(() -> left.stream().noneMatch(this::isOurs), end, limit);
    }

    /** The postmaster ends its children itself. */
    private static boolean isHead(ProcessHandle process, Set<Long> ours) {
        return process.parent().map(parent -> !ours.contains(parent.pid())).orElse(true);
    }

    static String pids(List<ProcessHandle> processes) {
        return processes.stream().map(process -> Long.toString(process.pid())).collect(Collectors.joining(", "));
    }
}
