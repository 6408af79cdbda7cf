package org.hexi.engine.customs.study;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hexi.engine.customs.lifecycle.ClockTarget;

/**
 * Files under study at one instant. Immutable.
 *
 * @param now up to when open files are reckoned
 */
public record ReleaseStudy(List<FileHistory> files, ClockTarget target, Instant now) {
    public ReleaseStudy {
        files = List.copyOf(files);
    }

    public StudyFigures all() {
        return StudyFigures.of(files, target, now);
    }

    /** The figures of the files of each key; every file is in exactly one of them. */
    public <K extends Comparable<K>> SortedMap<K, StudyFigures> by(Function<FileHistory, K> key) {
        Map<K, List<FileHistory>> groups = files.stream().collect(Collectors.groupingBy(key));
        SortedMap<K, StudyFigures> figures = new TreeMap<>();
        groups.forEach((group, members) -> figures.put(group, StudyFigures.of(members, target, now)));
        return figures;
    }
}
