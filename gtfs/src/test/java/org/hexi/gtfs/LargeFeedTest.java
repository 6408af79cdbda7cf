package org.hexi.gtfs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A feed as large as a country's: it is read once through, and each call takes a dozen bytes. */
class LargeFeedTest {
    private static final int TRIPS = Boolean.getBoolean("hexi.long") ? 200_000 : 10_000;
    private static final int CALLS = 25;

    @BeforeAll
    static void tellCounts() {
        System.out.printf("large feed: %d trips of %d calls%n", TRIPS, CALLS);
    }

    @Test
    void millionsOfCallsAreRead(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.zip");
        write(file);
        FeedReading reading = ReadingFeeds.read(file);
        assertThat(reading.issues()).isEmpty();
        Feed feed = reading.feed().orElseThrow();
        assertThat(feed.trips()).hasSize(TRIPS);
        StopTimes last = feed.findTrip("trip-" + (TRIPS - 1)).orElseThrow().times();
        assertThat(last.size()).isEqualTo(CALLS);
        assertThat(feed.stops().get(last.stop(CALLS - 1)).id()).isEqualTo("stop-" + stop(TRIPS - 1, CALLS - 1));
        assertThat(last.lastArrivalSeconds()).isEqualTo(seconds(TRIPS - 1, CALLS - 1));
    }

    private static void write(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            FeedText sound = FeedText.sound();
            for (String name : new String[] {"agency.txt", "routes.txt", "calendar.txt"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(sound.text(name).getBytes(StandardCharsets.UTF_8));
            }
            Writer text = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("stops.txt"));
            text.write("stop_id,stop_name,stop_lat,stop_lon\n");
            for (int stop = 0; stop < 20_000; stop++) {
                text.write("stop-" + stop + ",Stop," + stop % 90 + "," + stop % 180 + "\n");
            }
            text.flush();
            zip.putNextEntry(new ZipEntry("trips.txt"));
            text.write("route_id,service_id,trip_id\n");
            for (int trip = 0; trip < TRIPS; trip++) {
                text.write("R,WD,trip-" + trip + "\n");
            }
            text.flush();
            zip.putNextEntry(new ZipEntry("stop_times.txt"));
            text.write("trip_id,arrival_time,departure_time,stop_id,stop_sequence\n");
            for (int trip = 0; trip < TRIPS; trip++) {
                for (int call = 0; call < CALLS; call++) {
                    String time = ClockTime.text(seconds(trip, call));
                    text.write(
                            "trip-" + trip + "," + time + "," + time + ",stop-" + stop(trip, call) + "," + call + "\n");
                }
            }
            text.flush();
        }
    }

    private static int stop(int trip, int call) {
        return (trip % 1_000 * 13 + call * 7) % 20_000;
    }

    private static int seconds(int trip, int call) {
        return trip % 86_400 + call * 240;
    }
}
