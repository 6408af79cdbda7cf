package org.hexi.gtfs.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The entries of a zip and the one folder the feed lies in: the top, or a single folder below it. Names that climb out of the archive
 * or stand in it twice are refused: which of two would be meant is anybody's guess, and programs guess differently.
 */
record ZipDirectory(List<? extends ZipEntry> entries) {
    private static final int MOST_ENTRIES = 1_000;
    /** Where one system's archiver keeps its own notes. */
    private static final String NOTES_OF_ARCHIVER = "__MACOSX/";

    static ZipDirectory of(ZipFile zip) throws FeedRefused {
        if (zip.size() > MOST_ENTRIES) {
            throw new FeedRefused(
                    "gtfs.feed.entries", "", String.valueOf(zip.size()), "at most %d entries".formatted(MOST_ENTRIES));
        }
        return new ZipDirectory(zip.stream()
                .filter(entry -> !entry.isDirectory())
                .filter(entry -> !entry.getName().startsWith(NOTES_OF_ARCHIVER))
                .toList());
    }

    /** The files of the feed by their names inside its folder. */
    Map<String, ZipEntry> files() throws FeedRefused {
        for (ZipEntry entry : entries) {
            refuseClimbing(entry.getName());
        }
        String folder = folder();
        Map<String, ZipEntry> files = new HashMap<>();
        for (ZipEntry entry : entries) {
            if (!folderOf(entry).equals(folder)) {
                continue;
            }
            String name = entry.getName().substring(folder.length());
            if (files.put(name, entry) != null) {
                throw new FeedRefused("gtfs.feed.duplicate", name, entry.getName(), "each file once");
            }
        }
        return files;
    }

    private String folder() throws FeedRefused {
        Set<String> folders = new TreeSet<>();
        for (ZipEntry entry : entries) {
            String folder = folderOf(entry);
            if (GtfsFile.isRead(entry.getName().substring(folder.length()))) {
                folders.add(folder);
            }
        }
        if (folders.isEmpty() || folders.contains("")) {
            return "";
        }
        if (folders.size() > 1) {
            throw new FeedRefused("gtfs.feed.folders", "", String.join(" ", folders), "one feed in a zip");
        }
        return folders.iterator().next();
    }

    private static String folderOf(ZipEntry entry) {
        return entry.getName().substring(0, entry.getName().lastIndexOf('/') + 1);
    }

    private static void refuseClimbing(String name) throws FeedRefused {
        boolean climbs = name.startsWith("/")
                || name.contains("\\")
                || List.of(name.split("/")).contains("..");
        if (climbs) {
            throw new FeedRefused("gtfs.feed.entryname", "", name, "names inside the archive");
        }
    }
}
