package org.hexi.gtfs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Laws that hold for any input, tried on feeds spoilt at random: nothing throws, and what is accepted survives writing. */
class SpoiltFeedsTest {
    private static final long SEED = 20260303;
    private static final int FEEDS = Boolean.getBoolean("hexi.long") ? 20_000 : 500;
    private static final FeedText RICH = FeedText.rich();
    private static final List<String> NAMES = List.copyOf(RICH.files().keySet());
    private static final List<String> JUNK = List.of(
            "",
            " ",
            "-1",
            "0",
            "1",
            "2",
            "3",
            "999999999",
            "99999999999999999999",
            "1e309",
            "NaN",
            "25:61:00",
            "-1:00:00",
            "00:00:00",
            "999:59:59",
            "1000:00:00",
            "20260230",
            "00000101",
            "99991231",
            "Mars/Base",
            "\"",
            "\"a\"\"",
            ",",
            ",,,,,",
            "\n",
            "\r",
            "\u0000",
            "\ufeff",
            "\ud83d\ude82",
            "../..",
            "=1+1",
            "L",
            "LS",
            "T1",
            "T3",
            "WD",
            "R",
            "G");

    private int feeds;

    @BeforeAll
    static void tellSeedsAndCounts() {
        System.out.printf(
                "spoilt feeds: %d of each kind, bytes of the zip, bytes and cells of a file, from seed %d%n",
                FEEDS, SEED);
    }

    @Test
    void spoiltBytesOfTheZip() throws IOException {
        Random random = new Random(SEED);
        byte[] sound = RICH.zipped();
        for (int round = 0; round < FEEDS; round++) {
            byte[] spoilt = spoilt(sound, random);
            check(FeedText.read(spoilt, ReadingLimits.DEFAULT));
        }
        // a check sum stands over all files that are read: what is left are names of files and notes of the archive
        assertThat(feeds).isLessThan(FEEDS / 2);
    }

    @Test
    void spoiltBytesOfAFile() throws IOException {
        Random random = new Random(SEED + 1);
        for (int round = 0; round < FEEDS; round++) {
            String name = NAMES.get(random.nextInt(NAMES.size()));
            byte[] sound = RICH.text(name).getBytes(StandardCharsets.UTF_8);
            check(RICH.with(name, spoilt(sound, random)).read());
        }
        assertThat(feeds).isPositive();
    }

    @Test
    void spoiltCellsAndRows() throws IOException {
        Random random = new Random(SEED + 2);
        for (int round = 0; round < FEEDS; round++) {
            FeedText spoilt = RICH;
            for (int change = random.nextInt(3); change >= 0; change--) {
                String name = NAMES.get(random.nextInt(NAMES.size()));
                spoilt = spoilt.with(name, spoilt(spoilt.text(name), random));
            }
            check(spoilt.read());
        }
        assertThat(feeds).isPositive();
    }

    private void check(FeedReading reading) throws IOException {
        assertThat(reading.feed().isPresent()).isEqualTo(reading.errors().isEmpty());
        if (reading.feed().isPresent()) {
            feeds++;
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            FeedWriting.write(reading.feed().get(), written);
            FeedReading again = FeedText.read(written.toByteArray(), ReadingLimits.DEFAULT);
            assertThat(again.feed()).as("%s", again.issues()).isEqualTo(reading.feed());
        }
    }

    private static byte[] spoilt(byte[] sound, Random random) {
        byte[] spoilt = sound.clone();
        if (random.nextInt(10) == 0) {
            return Arrays.copyOf(spoilt, random.nextInt(spoilt.length));
        }
        for (int change = random.nextInt(4); change >= 0; change--) {
            spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
        }
        return spoilt;
    }

    private static String spoilt(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (lines.isEmpty()) {
            return "\n";
        }
        int line = random.nextInt(lines.size());
        switch (random.nextInt(6)) {
            case 0 -> lines.remove(line);
            case 1 -> lines.add(line, lines.get(random.nextInt(lines.size())));
            default -> {
                String[] cells = lines.get(line).split(",", -1);
                cells[random.nextInt(cells.length)] = JUNK.get(random.nextInt(JUNK.size()));
                lines.set(line, String.join(",", cells));
            }
        }
        return String.join("\n", lines) + "\n";
    }
}
