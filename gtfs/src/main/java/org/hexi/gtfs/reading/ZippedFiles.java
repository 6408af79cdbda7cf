package org.hexi.gtfs.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.hexi.gtfs.ReadingLimits;

/** A feed in a zip. Its directory is only asked where entries lie and what their check sums are; sizes are counted. */
record ZippedFiles(ZipFile zip, Map<String, ZipEntry> entries, Meter meter) implements FeedFiles {
    private static final int SIGNATURE_BYTES = 2;

    static ZippedFiles open(Path archive, ReadingLimits limits) throws IOException {
        if (Files.exists(archive) && !Files.isRegularFile(archive)) {
            throw new FeedRefused("gtfs.feed.notzip", "", String.valueOf(archive.getFileName()), "a zip or a folder");
        }
        long length = Files.size(archive);
        if (length > limits.bytes()) {
            throw Meter.tooLarge("", length, limits.bytes());
        }
        ZipFile zip = directory(archive);
        try {
            return new ZippedFiles(zip, ZipDirectory.of(zip).files(), Meter.ofArchive(limits, length));
        } catch (IOException | RuntimeException unfit) {
            zip.close();
            throw unfit;
        }
    }

    @Override
    public List<String> names() {
        return entries.keySet().stream().sorted().toList();
    }

    @Override
    public Optional<InputStream> open(String fileName) throws IOException {
        ZipEntry entry = entries.get(fileName);
        if (entry == null) {
            return Optional.empty();
        }
        InputStream unpacked = new ProvenStream(zip.getInputStream(entry), entry.getCrc());
        return Optional.of(new MeteredStream(fileName, unpacked, meter));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static ZipFile directory(Path archive) throws IOException {
        try {
            // names that are not marked as UTF-8 may be in any encoding; only ASCII names matter, and none shall fail
            return new ZipFile(archive.toFile(), StandardCharsets.ISO_8859_1);
        } catch (ZipException | IllegalArgumentException unreadable) {
            throw startsAsZip(archive)
                    ? new FeedRefused("gtfs.feed.damaged", "", message(unreadable), "a whole zip")
                    : new FeedRefused("gtfs.feed.notzip", "", message(unreadable), "a zip or a folder");
        }
    }

    private static boolean startsAsZip(Path archive) throws IOException {
        try (InputStream start = Files.newInputStream(archive)) {
            byte[] signature = start.readNBytes(SIGNATURE_BYTES);
            return signature.length == SIGNATURE_BYTES && signature[0] == 'P' && signature[1] == 'K';
        }
    }

    private static String message(Exception unreadable) {
        return String.valueOf(unreadable.getMessage());
    }
}
