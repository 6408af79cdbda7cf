package org.hexi.postgres;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One unpacked copy of the server's programs. It is unpacked beside its final place and renamed when complete, so a kill
 * leaves no half copy. A power cut may leave empty files behind, since forcing a thousand files to the disk takes longer
 * than unpacking them; the number of bytes kept with the copy finds that out, and the copy is then made anew.
 *
 * @param home the folder with {@code bin}, {@code lib} and {@code share}, free of symbolic links
 */
record Binaries(Path home) {
    private static final Logger LOG = LoggerFactory.getLogger(Binaries.class);
    private static final Pattern HOME_INSIDE = Pattern.compile("bin-\\d+(\\.\\d+)+(\\.new)?");
    private static final String SIZE = "size";
    private static final Object ONE_UNPACKER = new Object();

    /** The copy of this folder alone. The caller holds the folder's lock. */
    static Binaries inside(DataFolder folder) throws IOException {
        Path home = folder.root().resolve("bin-" + version());
        for (Path other : FolderTree.entries(folder.root(), Binaries::isHomeInside)) {
            if (!other.equals(home)) {
                FolderTree.delete(other);
            }
        }
        unpackIfMissing(home);
        return new Binaries(home);
    }

    /** Whether a folder of this name inside a data folder is such a copy; exact, since other copies are deleted. */
    static boolean isHomeInside(String name) {
        return HOME_INSIDE.matcher(name).matches();
    }

    /** A copy that several data folders share, named by version and content; safe against unpackers in other processes. */
    static Binaries shared(Path cache) throws IOException {
        Files.createDirectories(cache);
        Path home = cache.toRealPath().resolve("postgres-" + version() + "-" + checksum());
        if (isWhole(home)) {
            return new Binaries(home);
        }
        synchronized (ONE_UNPACKER) {
            try (FileChannel channel = FileChannel.open(
                            home.resolveSibling("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                unpackIfMissing(home);
                assert lock.isValid();
            }
        }
        return new Binaries(home);
    }

    /** Where throw-away folders of this user share their copy; empty when the home folder is not the user's own. */
    static Optional<Path> userCache() {
        Path home = Path.of(System.getProperty("user.home", "."));
        if (!Owner.has(home) || !Files.isWritable(home)) {
            return Optional.empty();
        }
        String named = System.getenv(Owner.isWindows() ? "LOCALAPPDATA" : "XDG_CACHE_HOME");
        Path caches = named == null || named.isBlank() ? home.resolve(".cache") : Path.of(named);
        return Optional.of(caches.resolve("hexi"));
    }

    Path program(String name) {
        return home.resolve("bin").resolve(Owner.isWindows() ? name + ".exe" : name);
    }

    static String version() {
        Properties properties = new Properties();
        try (InputStream text = Binaries.class.getResourceAsStream("binaries.properties")) {
            properties.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties.getProperty("version");
    }

    static String majorVersion() {
        return version().split("\\.")[0];
    }

    private static void unpackIfMissing(Path home) throws IOException {
        if (isWhole(home)) {
            return;
        }
        FolderTree.delete(home);
        Path parent = home.resolveSibling(".").normalize();
        for (Path leftover : FolderTree.entries(parent, name -> name.startsWith(home.getFileName() + ".new"))) {
            FolderTree.delete(leftover);
        }
        LOG.info("Unpacking PostgreSQL {} into {}", version(), home);
        Path fresh = home.resolveSibling(home.getFileName() + ".new");
        try (InputStream txz = archive().openStream()) {
            Archive.unpack(txz, fresh);
        }
        Files.writeString(fresh.resolve(SIZE), Long.toString(FolderTree.bytes(fresh, SIZE)));
        FolderTree.settle(fresh, home);
    }

    private static boolean isWhole(Path home) throws IOException {
        Path size = home.resolve(SIZE);
        return Files.exists(size) && Files.readString(size).equals(Long.toString(FolderTree.bytes(home, SIZE)));
    }

    /** The archive's CRC-32, from the jar's own table where there is one, since reading 15 MB takes its time. */
    private static String checksum() throws IOException {
        URLConnection connection = archive().openConnection();
        if (connection instanceof JarURLConnection jar && jar.getJarEntry() != null) {
            return HexFormat.of().toHexDigits((int) jar.getJarEntry().getCrc());
        }
        CRC32 checksum = new CRC32();
        try (InputStream content = new CheckedInputStream(connection.getInputStream(), checksum)) {
            content.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().toHexDigits((int) checksum.getValue());
    }

    private static URL archive() throws IOException {
        String name = "/postgres-%s-%s.txz".formatted(system(), processor());
        URL archive = Binaries.class.getResource(name);
        if (archive == null) {
            throw new FileNotFoundException("This build holds no PostgreSQL for this machine (" + name
                    + "). Build Hexi on it, or join a PostgreSQL of your own.");
        }
        return archive;
    }

    private static String system() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return "darwin";
        }
        return name.startsWith("windows") ? "windows" : "linux";
    }

    private static String processor() {
        return switch (System.getProperty("os.arch", "")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> "unknown";
        };
    }
}
