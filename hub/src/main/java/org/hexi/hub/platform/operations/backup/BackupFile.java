package org.hexi.hub.platform.operations.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.databind.json.JsonMapper;

/** A backup opened for reading, after its seal was found whole. */
final class BackupFile implements AutoCloseable {
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    static BackupFile open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new BackupRefused("backup.file.missing", "There is no file %s.".formatted(file));
        }
        if (!Seal.isWhole(file)) {
            throw new BackupRefused(
                    "backup.file.damaged",
                    "The file %s is no backup of Hexi, or is damaged: its seal does not fit. Nothing was changed."
                            .formatted(file));
        }
        ZipFile zip = new ZipFile(file.toFile());
        try (InputStream text = entry(zip, Manifest.ENTRY)) {
            Manifest manifest = new JsonMapper().readValue(text, Manifest.class);
            if (manifest.format() != Manifest.FORMAT) {
                throw new BackupRefused(
                        "backup.format.unknown",
                        "The backup has form %d; this Hexi reads form %d."
                                .formatted(manifest.format(), Manifest.FORMAT));
            }
            return new BackupFile(zip, manifest);
        } catch (IOException | RuntimeException unreadable) {
            zip.close();
            throw unreadable;
        }
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream table(SavedTable table) throws IOException {
        return entry(zip, table.entry());
    }

    private static InputStream entry(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new BackupRefused("backup.file.incomplete", "The backup lacks its part %s.".formatted(name));
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
