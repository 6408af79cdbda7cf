package org.hexi.gtfs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hexi.engine.kernel.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives that are broken, or meant to break who reads them. */
class HostileArchivesTest {
    private static final FeedText SOUND = FeedText.sound();
    private static final ReadingLimits LIMITS = ReadingLimits.DEFAULT;

    @Test
    void whatIsNoZipIsRefused() {
        assertRefused(
                "gtfs.feed.notzip", FeedText.read("agency_id,agency_name\n".getBytes(StandardCharsets.UTF_8), LIMITS));
        assertRefused("gtfs.feed.notzip", FeedText.read(new byte[0], LIMITS));
    }

    @Test
    void aTruncatedZipIsRefusedWhereverItEnds() {
        byte[] whole = SOUND.zipped();
        for (int length = 2; length < whole.length; length += 7) {
            assertRefused("gtfs.feed.damaged", FeedText.read(Arrays.copyOf(whole, length), LIMITS));
        }
    }

    @Test
    void aChangedByteInACompressedFileIsNoticed() {
        // 20 kB of noise in a name that is read: most changes still unpack, and only the check sum tells
        Random random = new Random(20260301);
        StringBuilder noise = new StringBuilder();
        random.ints(20_000, 'a', 'z').forEach(letter -> noise.append((char) letter));
        byte[] whole = SOUND.and("stops.txt", "X," + noise + ",1,1").zipped();
        int at = new String(whole, StandardCharsets.ISO_8859_1).indexOf("stops.txt") + 3_000;
        for (int bit = 0; bit < 8; bit++) {
            byte[] changed = whole.clone();
            changed[at] ^= (byte) (1 << bit);
            FeedReading reading = FeedText.read(changed, LIMITS);
            assertThat(reading.feed()).isEmpty();
            assertThat(reading.errors()).extracting(Issue::code).contains("gtfs.feed.damaged");
        }
    }

    @Test
    void aBombIsRefusedBeforeItGoesOff() throws IOException {
        // 100 MB of zeros in about 100 kB; the directory may say what it likes
        byte[] bomb = withZeros("stops.txt", 100_000_000);
        assertThat(bomb.length).isLessThan(200_000);
        assertRefused("gtfs.feed.bomb", FeedText.read(bomb, LIMITS));
        assertRefused("gtfs.feed.bomb", FeedText.read(lyingAboutSizes(bomb), LIMITS));
        assertRefused(
                "gtfs.feed.toolarge",
                FeedText.read(bomb, LIMITS.withRatio(2_000).withBytes(50_000_000)));
    }

    @Test
    void aBombInAFileThatIsNotReadDoesNotGoOff() throws IOException {
        assertThat(FeedText.read(withZeros("shapes.txt", 100_000_000), LIMITS).feed())
                .isPresent();
    }

    @Test
    void bytesAreLimitedOverAllFiles() {
        StringBuilder stops = new StringBuilder(SOUND.text("stops.txt"));
        for (int number = 0; number < 1_000; number++) {
            stops.append(number).append(",Somewhere,1,1\n");
        }
        FeedText feed = SOUND.with("stops.txt", stops.toString());
        int bytes = feed.files().values().stream().mapToInt(file -> file.length).sum();
        assertThat(feed.zipped().length).isLessThan(bytes / 2);
        assertThat(feed.read(LIMITS.withBytes(bytes)).feed()).isPresent();
        assertRefused("gtfs.feed.toolarge", feed.read(LIMITS.withBytes(bytes - 1)));
    }

    @Test
    void aLargeFileIsRefusedByItsLengthWithoutBeingOpened(@TempDir Path folder) throws IOException {
        Path large = folder.resolve("large.zip");
        Files.write(large, new byte[0]);
        try (SeekableByteChannel sparse = Files.newByteChannel(large, StandardOpenOption.WRITE)) {
            sparse.position(500_000_000 - 1).write(ByteBuffer.allocate(1));
        }
        assertRefused("gtfs.feed.toolarge", ReadingFeeds.read(large));
    }

    @Test
    void aLargeFolderIsRefusedWhileItIsRead(@TempDir Path folder) throws IOException {
        for (String name : SOUND.files().keySet()) {
            Files.writeString(folder.resolve(name), SOUND.text(name));
        }
        int bytes =
                SOUND.files().values().stream().mapToInt(file -> file.length).sum();
        assertThat(ReadingFeeds.read(folder, LIMITS.withBytes(bytes)).feed()).isPresent();
        assertRefused("gtfs.feed.toolarge", ReadingFeeds.read(folder, LIMITS.withBytes(bytes - 1)));
    }

    @Test
    void rowsAreLimited() {
        assertRefused("gtfs.file.toomanyrows", SOUND.read(LIMITS.withStopTimes(5)));
        assertRefused("gtfs.file.toomanyrows", SOUND.read(LIMITS.withRows(2)));
        assertThat(SOUND.read(LIMITS.withStopTimes(6).withRows(3)).feed()).isPresent();
    }

    @Test
    void oneEndlessCellIsRefused() {
        FeedReading reading =
                SOUND.and("stops.txt", "X," + "x".repeat(200_000) + ",1,1").read();
        assertThat(reading.errors()).extracting(Issue::code).containsExactly("gtfs.file.syntax");
        assertThat(reading.errors().getFirst().row()).isEqualTo(5);
    }

    @Test
    void namesThatClimbOutAreRefused() {
        for (String name : new String[] {"../agency.txt", "a/../../b.txt", "/etc/agency.txt", "..\\agency.txt"}) {
            assertRefused("gtfs.feed.entryname", SOUND.with(name, "x").read());
        }
    }

    @Test
    void aFileThatIsThereTwiceIsRefused() {
        byte[] twice = SOUND.with("stopz.txt", "stop_id\nX\n").zipped();
        String text = new String(twice, StandardCharsets.ISO_8859_1).replace("stopz.txt", "stops.txt");
        assertRefused("gtfs.feed.duplicate", FeedText.read(text.getBytes(StandardCharsets.ISO_8859_1), LIMITS));
    }

    @Test
    void twoFeedsInOneZipAreRefused() {
        FeedText two = SOUND.renamed("agency.txt", "a/agency.txt");
        for (String name : SOUND.files().keySet()) {
            if (!name.equals("agency.txt")) {
                two = two.renamed(name, "b/" + name);
            }
        }
        assertRefused("gtfs.feed.folders", two.read());
    }

    @Test
    void anArchiveOfVeryManyEntriesIsRefused() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int number = 0; number < 1_001; number++) {
                zip.putNextEntry(new ZipEntry(number + ".txt"));
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        assertRefused("gtfs.feed.entries", FeedText.read(bytes.toByteArray(), LIMITS));
    }

    @Test
    void textInAnotherEncodingIsRefused() {
        byte[] gbk = "L,\u5170\u5dde,36,103\n".getBytes(Charset.forName("GBK"));
        byte[] head = "stop_id,stop_name,stop_lat,stop_lon\n".getBytes(StandardCharsets.UTF_8);
        byte[] stops =
                ByteBuffer.allocate(head.length + gbk.length).put(head).put(gbk).array();
        FeedReading reading = SOUND.with("stops.txt", stops).read();
        assertThat(reading.errors()).extracting(Issue::code).containsExactly("gtfs.file.encoding");
    }

    private static void assertRefused(String code, FeedReading reading) {
        assertThat(reading.feed()).isEmpty();
        assertThat(reading.issues()).extracting(Issue::code).contains(code);
        assertThat(reading.errors()).isNotEmpty();
    }

    private static byte[] withZeros(String name, int count) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String file : SOUND.files().keySet()) {
                if (!file.equals(name)) {
                    zip.putNextEntry(new ZipEntry(file));
                    zip.write(SOUND.text(file).getBytes(StandardCharsets.UTF_8));
                }
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write("stop_id\n".getBytes(StandardCharsets.UTF_8));
            byte[] lines = new byte[100_000];
            Arrays.fill(lines, (byte) '\n');
            for (int written = 0; written < count; written += lines.length) {
                zip.write(lines);
            }
        }
        return bytes.toByteArray();
    }

    /** Says in the directory that each file unpacks to 100 bytes. */
    private static byte[] lyingAboutSizes(byte[] archive) {
        ByteBuffer changed = ByteBuffer.wrap(archive.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + 46 < archive.length; at++) {
            if (changed.getInt(at) == 0x02014b50) {
                changed.putInt(at + 24, 100);
            }
        }
        return changed.array();
    }
}
