package org.hexi.gtfs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A feed as somebody writes it: texts of files by their names. Each change gives another one. Immutable. */
record FeedText(Map<String, byte[]> files) {
    FeedText {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    /** Two trains a day from Lanzhou (L) over Zhangye (Z) to Jiayuguan (J), Monday to Friday of one year. */
    static FeedText sound() {
        return new FeedText(Map.of())
                .with("agency.txt", """
                        agency_id,agency_name,agency_url,agency_timezone
                        G,Gansu Rail,https://rail.example,Asia/Shanghai
                        """)
                .with("stops.txt", """
                        stop_id,stop_name,stop_lat,stop_lon
                        L,Lanzhou,36.06,103.83
                        Z,Zhangye,38.93,100.45
                        J,Jiayuguan,39.77,98.29
                        """)
                .with("routes.txt", """
                        route_id,agency_id,route_short_name,route_long_name,route_type
                        R,G,West,Lanzhou - Jiayuguan,2
                        """)
                .with("trips.txt", """
                        route_id,service_id,trip_id,trip_headsign
                        R,WD,T1,Jiayuguan
                        R,WD,T2,Jiayuguan
                        """)
                .with("stop_times.txt", """
                        trip_id,arrival_time,departure_time,stop_id,stop_sequence
                        T1,08:00:00,08:00:00,L,1
                        T1,12:00:00,12:10:00,Z,2
                        T1,14:30:00,14:30:00,J,3
                        T2,20:00:00,20:00:00,L,1
                        T2,24:00:00,24:10:00,Z,2
                        T2,26:30:00,26:30:00,J,3
                        """)
                .with("calendar.txt", """
                        service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date
                        WD,1,1,1,1,1,0,0,20260101,20261231
                        """);
    }

    /** The sound feed with every file and nearly every column that is read. */
    static FeedText rich() {
        return sound().with("stops.txt", """
                        stop_id,stop_name,stop_lat,stop_lon,zone_id,location_type,parent_station,stop_timezone,platform_code
                        L,Lanzhou,36.06,103.83,1,0,LS,,7
                        LS,Lanzhou station,36.06,103.83,,1,,Asia/Urumqi,
                        LE,"Lanzhou, south door",36.061,103.831,,2,LS,,
                        LN,,,,,3,LS,,
                        Z,"Zhangye ""west""\",38.93,-100.4500001,2,,,,
                        J,嘉峪关,0.0001,98.29,3,,,,
                        """)
                .with("trips.txt", """
                        route_id,service_id,trip_id,trip_headsign,trip_short_name,block_id
                        R,WD,T1,Jiayuguan,K9667,B
                        R,WD,T2,Jiayuguan,,B
                        R,XD,T3,,,
                        """)
                .with("stop_times.txt", """
                        trip_id,arrival_time,departure_time,stop_id,stop_sequence,pickup_type,drop_off_type
                        T1,08:00:00,08:00:00,L,1,0,1
                        T1,,,Z,2,2,3
                        T1,14:30:00,14:30:00,J,3,1,
                        T2,20:00:00,20:00:00,L,1,,
                        T2,24:00:00,24:10:00,Z,2,,
                        T2,26:30:00,26:30:00,J,3,,
                        T3,05:00:00,05:00:00,J,1,,
                        T3,06:00:00,06:00:00,J,2,,
                        """)
                .with("calendar_dates.txt", """
                        service_id,date,exception_type
                        WD,20260103,1
                        WD,20260105,2
                        XD,20270101,1
                        """)
                .with("frequencies.txt", """
                        trip_id,start_time,end_time,headway_secs,exact_times
                        T3,06:00:00,08:00:00,1800,1
                        T3,08:00:00,08:01:00,3600,0
                        """)
                .with("transfers.txt", """
                        from_stop_id,to_stop_id,from_trip_id,to_trip_id,transfer_type,min_transfer_time
                        LS,Z,,,2,600
                        ,,T1,T2,4,
                        Z,Z,,,,
                        """)
                .with("feed_info.txt", """
                        feed_publisher_name,feed_publisher_url,feed_lang,feed_start_date,feed_end_date,feed_version
                        Gansu Rail,https://rail.example,zh,20260101,20261231,7
                        """);
    }

    FeedText with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    FeedText with(String name, byte[] content) {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        changed.put(name, content);
        return new FeedText(changed);
    }

    FeedText without(String name) {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        changed.remove(name);
        return new FeedText(changed);
    }

    FeedText renamed(String name, String newName) {
        return without(name).with(newName, Objects.requireNonNull(files.get(name)));
    }

    /** Adds lines at the end of a file. */
    FeedText and(String name, String lines) {
        return with(name, text(name) + lines + "\n");
    }

    FeedText replacing(String name, String before, String after) {
        if (!text(name).contains(before)) {
            throw new IllegalArgumentException(name + " does not hold " + before);
        }
        return with(name, text(name).replace(before, after));
    }

    String text(String name) {
        return new String(Objects.requireNonNull(files.get(name)), StandardCharsets.UTF_8);
    }

    byte[] zipped() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    FeedReading read() {
        return read(zipped(), ReadingLimits.DEFAULT);
    }

    FeedReading read(ReadingLimits limits) {
        return read(zipped(), limits);
    }

    /** The feed; there must be one. */
    Feed feed() {
        FeedReading reading = read();
        return reading.feed()
                .orElseThrow(() -> new AssertionError(reading.issues().toString()));
    }

    /** Reads an archive of these bytes, whatever they are. */
    static FeedReading read(byte[] archive, ReadingLimits limits) {
        try {
            Path file = Files.createTempFile("feed", ".zip");
            try {
                Files.write(file, archive);
                return ReadingFeeds.read(file, limits);
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
