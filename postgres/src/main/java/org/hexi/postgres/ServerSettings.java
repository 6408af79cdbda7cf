package org.hexi.postgres;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The server's settings. What keeps the promise of durability stands on the command line, where no file overrides it. */
final class ServerSettings {
    static final Map<String, String> DURABLE = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on");

    /** Written anew at every start. An operator's own wishes go into the folder by {@code ALTER SYSTEM}, which wins. */
    static final String FILE = """
            # Written by Hexi at every start; use ALTER SYSTEM for settings of your own.
            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            password_encryption = 'scram-sha-256'
            timezone = 'UTC'

            fsync = on
            synchronous_commit = on
            full_page_writes = on
            wal_level = minimal
            max_wal_senders = 0
            max_replication_slots = 0
            min_wal_size = '64MB'
            max_wal_size = '512MB'

            max_connections = 60
            shared_buffers = '64MB'
            effective_cache_size = '512MB'
            work_mem = '4MB'
            maintenance_work_mem = '32MB'
            io_method = 'sync'
            jit = off
            max_worker_processes = 4
            max_parallel_workers = 2
            max_parallel_workers_per_gather = 1
            autovacuum_worker_slots = 3
            autovacuum_max_workers = 2
            random_page_cost = 1.1

            logging_collector = on
            log_directory = '../log'
            log_filename = 'postgres-%Y%m%d-%H%M%S.log'
            log_file_mode = 0600
            log_rotation_age = 0
            log_rotation_size = '10MB'
            log_timezone = 'UTC'
            log_line_prefix = '%m [%p] %q%u@%d '
            """;

    private ServerSettings() {}

    static List<String> arguments(DataFolder folder, int port) {
        Stream<String> place = Stream.of("-D", folder.cluster().toString(), "-p", Integer.toString(port));
        Stream<String> local = Stream.of("-c", "listen_addresses=127.0.0.1");
        Stream<String> durable =
                DURABLE.entrySet().stream().flatMap(pin -> Stream.of("-c", pin.getKey() + "=" + pin.getValue()));
        return Stream.of(place, local, durable).flatMap(words -> words).toList();
    }
}
