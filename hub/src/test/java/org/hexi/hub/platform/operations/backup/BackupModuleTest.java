package org.hexi.hub.platform.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hexi.hub.HubTest;
import org.hexi.hub.TestDatabase;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.consignment.SampleDraft;
import org.hexi.hub.platform.operations.DatabaseAddress;
import org.hexi.hub.platform.operations.doctor.DatabaseCheckup;
import org.hexi.hub.platform.operations.doctor.Finding;
import org.hexi.hub.platform.parties.People;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.WallClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was backed up while the hub worked comes back in a fresh database, row by row, or nothing does. */
class BackupModuleTest extends HubTest {
    @Autowired
    Consignments consignments;

    @Autowired
    People people;

    @Autowired
    WallClock wall;

    @Value("${hexi.database.url}")
    String url = "";

    @TempDir
    Path folder = Path.of("");

    @Test
    void everythingComesBack() throws IOException, SQLException {
        Viewer trader = people.user(Role.TRADER);
        ConsignmentView described = consignments.describe(
                trader, SampleDraft.of(trader.party(), people.party().id()));
        Manifest taken = backup(url, "first.zip");
        assertThat(taken.tables()).extracting(SavedTable::name).contains("consignment.consignment", "audit.entry");
        assertThat(taken.rows()).isPositive();

        String restored = TestDatabase.create();
        restore("first.zip", restored);
        Manifest again = backup(restored, "second.zip");
        assertThat(again.tables()).isEqualTo(taken.tables());
        assertThat(again.sequences()).isEqualTo(taken.sequences());
        assertThat(again.migration()).isEqualTo(taken.migration());
        assertThat(rows(restored, "select reference from consignment.consignment"))
                .contains(described.reference());
        assertThat(rowsOfEveryTable(restored, taken)).isEqualTo(rowCounts(taken));
    }

    @Test
    void anEmptyDatabaseOnly() throws IOException, SQLException {
        backup(url, "backup.zip");
        String target = TestDatabase.create();
        JdbcClient jdbc = JdbcClient.create(address(target).dataSource());
        jdbc.sql("create table somebodys (id int)").update();
        assertThatThrownBy(() -> restore("backup.zip", target))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("is not empty");
        assertThat(rows(target, "select count(*)::text from information_schema.tables where table_schema = 'public'"))
                .containsExactly("1");
    }

    @Test
    void aDamagedByteIsRefusedWherever() throws IOException, SQLException {
        backup(url, "whole.zip");
        byte[] whole = Files.readAllBytes(folder.resolve("whole.zip"));
        long seed = 42;
        Random random = new Random(seed);
        String target = TestDatabase.create();
        for (int attempt = 0; attempt < 20; attempt++) {
            byte[] damaged = whole.clone();
            int at = attempt == 0 ? whole.length - 1 : random.nextInt(whole.length);
            damaged[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(folder.resolve("damaged.zip"), damaged);
            assertThatThrownBy(() -> restore("damaged.zip", target))
                    .as("byte %d, seed %d", at, seed)
                    .isInstanceOf(BackupRefused.class)
                    .hasMessageContaining("damaged");
        }
        Files.write(folder.resolve("damaged.zip"), java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> restore("damaged.zip", target)).isInstanceOf(BackupRefused.class);
        assertThat(rows(target, "select count(*)::text from information_schema.tables where table_schema = 'public'"))
                .containsExactly("0");
    }

    @Test
    void aTornRestoreIsBegunAnew() throws IOException, SQLException {
        Manifest taken = backup(url, "backup.zip");
        String target = TestDatabase.create();
        JdbcClient jdbc = JdbcClient.create(address(target).dataSource());
        jdbc.sql("create schema hexi_restore_unfinished").update();
        jdbc.sql("create schema booking").update();
        jdbc.sql("create table half_made (id int)").update();
        restore("backup.zip", target);
        assertThat(rowsOfEveryTable(target, taken)).isEqualTo(rowCounts(taken));
    }

    @Test
    void aRestoreThatFailsLeavesNoRows() throws IOException, SQLException {
        Manifest taken = backup(url, "backup.zip");
        forge("backup.zip", taken);
        String target = TestDatabase.create();
        assertThatThrownBy(() -> restore("backup.zip", target))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("nothing was restored");
        assertThat(rows(target, "select count(*)::text from consignment.consignment"))
                .containsExactly("0");
    }

    /** A file with a good seal over a manifest that does not fit its tables. */
    private void forge(String name, Manifest taken) throws IOException {
        Path file = folder.resolve(name);
        SavedTable last = taken.tables().getLast();
        byte[] forged = new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1)
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        Files.write(file, forged);
        try (java.nio.file.FileSystem zip = java.nio.file.FileSystems.newFileSystem(file)) {
            Path manifest = zip.getPath(Manifest.ENTRY);
            String text = Files.readString(manifest);
            Files.writeString(manifest, text.replace(last.sha256(), "0".repeat(64)));
        }
        try (java.io.OutputStream end = Files.newOutputStream(file, java.nio.file.StandardOpenOption.APPEND)) {
            end.write(Seal.UNSEALED.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
        Seal.set(file);
    }

    @Test
    void theDoctorFindsTheRunningDatabaseWell() {
        List<Finding> findings = new DatabaseCheckup(address(url), wall.now()).look();
        assertThat(findings)
                .filteredOn(
                        found -> found.name().equals("database") || found.name().startsWith("migrations"))
                .hasSize(2)
                .allMatch(found -> found.state() == Finding.State.OK);
    }

    @Test
    void theDoctorFindsATamperedEntryAStuckEventAndASickJob() throws IOException, SQLException {
        people.user(Role.TRADER);
        backup(url, "backup.zip");
        String target = TestDatabase.create();
        restore("backup.zip", target);
        JdbcClient jdbc = JdbcClient.create(address(target).dataSource());
        assertThat(faults(target)).doesNotContain("audit chain");

        jdbc.sql("delete from audit.pending").update();
        jdbc.sql("insert into audit.entry (id, recorded_at, actor, action, subject, details) "
                        + "values (gen_random_uuid(), '2026-01-01Z', 'nobody', 'forged', 'x', '{}')")
                .update();
        jdbc.sql("insert into event_publication (id, listener_id, event_type, serialized_event, publication_date) "
                        + "values (gen_random_uuid(), 'x', 'y', '{}', '2026-01-01Z')")
                .update();
        jdbc.sql(
                        "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, consecutive_failures, version) "
                                + "values ('sick-job', 'x', '2026-01-01Z', false, 5, 1)")
                .update();
        assertThat(faults(target)).contains("audit chain", "events", "jobs");
    }

    @Test
    void theDoctorSaysWhenNothingAnswers() {
        DatabaseAddress nowhere = new DatabaseAddress("jdbc:postgresql://127.0.0.1:1/none", "x", "y");
        assertThat(new DatabaseCheckup(nowhere, Instant.EPOCH).look())
                .singleElement()
                .matches(Finding::isFault);
    }

    private List<String> faults(String target) {
        return new DatabaseCheckup(address(target), wall.now())
                .look().stream().filter(Finding::isFault).map(Finding::name).toList();
    }

    private Manifest backup(String from, String file) throws IOException, SQLException {
        return new TakingBackup(address(from), Progress.none()).into(folder.resolve(file));
    }

    private void restore(String file, String into) throws IOException, SQLException {
        new RestoringBackup(address(into), Progress.none()).from(folder.resolve(file));
    }

    private static Map<String, Long> rowCounts(Manifest manifest) {
        return manifest.tables().stream()
                .collect(java.util.stream.Collectors.toMap(SavedTable::name, SavedTable::rows));
    }

    private static Map<String, Long> rowsOfEveryTable(String database, Manifest manifest) {
        return manifest.tables().stream()
                .collect(java.util.stream.Collectors.toMap(
                        SavedTable::name,
                        table -> Long.parseLong(rows(database, "select count(*)::text from " + table.name())
                                .getFirst())));
    }

    private static List<String> rows(String database, String sql) {
        return JdbcClient.create(address(database).dataSource())
                .sql(sql)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static DatabaseAddress address(String url) {
        return new DatabaseAddress(
                url, TestDatabase.server().user(), TestDatabase.server().password());
    }
}
