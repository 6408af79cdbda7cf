package org.hexi.hub.opening.clearance;

import java.util.List;

/**
 * The open files in danger at one instant, whenever they were filed. Immutable.
 *
 * @param files the first of them by their clock; none for whoever may not open files
 * @param overdue how many have broken the promise
 * @param all how many are in danger, the overdue ones among them
 */
public record EndangeredFiles(List<EndangeredFile> files, long overdue, long all) {
    public EndangeredFiles {
        files = List.copyOf(files);
    }

    /** The numbers without the files. */
    EndangeredFiles counted() {
        return new EndangeredFiles(List.of(), overdue, all);
    }

    public long endingSoon() {
        return all - overdue;
    }
}
