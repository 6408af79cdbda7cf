package org.hexi.engine.customs.study;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hexi.engine.customs.lifecycle.ClockPoint;
import org.hexi.engine.customs.lifecycle.ClockTarget;
import org.hexi.engine.customs.lifecycle.State;

/**
 * The figures of some files: each file is released, refused or open. The parts add up to the whole. Immutable.
 *
 * @param filedBeforeArrival files whose goods came after the filing
 * @param sinceArrival from arrival to release
 * @param sinceAcceptance from acceptance of the filing to release
 * @param parts intervals some file was in, in their order
 * @param whole time of all files together, refused ones up to refusal and open ones up to now
 */
public record StudyFigures(
        int released,
        int refused,
        int open,
        int filedBeforeArrival,
        ReleaseTime sinceArrival,
        ReleaseTime sinceAcceptance,
        List<PartTime> parts,
        Duration whole) {
    public StudyFigures {
        parts = List.copyOf(parts);
    }

    /** The order of the files does not matter. */
    public static StudyFigures of(Collection<FileHistory> files, ClockTarget target, Instant now) {
        return new StudyFigures(
                count(files, State.RELEASED),
                count(files, State.REFUSED),
                (int) files.stream().filter(FileHistory::isOpen).count(),
                (int) files.stream().filter(FileHistory::isFiledBeforeArrival).count(),
                releaseTime(ClockPoint.ARRIVAL, files, FileHistory::arrival, target, now),
                releaseTime(ClockPoint.FILING_ACCEPTED, files, FileHistory::acceptedAt, target, now),
                parts(files, now),
                files.stream().map(file -> file.whole(now)).reduce(Duration.ZERO, Duration::plus));
    }

    public int files() {
        return released + refused + open;
    }

    public Optional<PartTime> part(Part part) {
        return parts.stream().filter(time -> time.part() == part).findFirst();
    }

    /** What all files together spent with one holder. */
    public Duration heldBy(Holder holder) {
        return parts.stream()
                .filter(time -> time.part().holder() == holder)
                .map(PartTime::total)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static int count(Collection<FileHistory> files, State state) {
        return (int) files.stream().filter(file -> file.state() == state).count();
    }

    private static ReleaseTime releaseTime(
            ClockPoint from,
            Collection<FileHistory> files,
            Function<FileHistory, Optional<Instant>> start,
            ClockTarget target,
            Instant now) {
        List<Timing> timings = new ArrayList<>();
        int without = 0;
        for (FileHistory file : files) {
            Optional<Instant> begun = start.apply(file);
            if (file.state() == State.REFUSED) {
                continue;
            }
            if (begun.isPresent()) {
                timings.add(file.since(begun.get(), now));
            } else {
                without++;
            }
        }
        return ReleaseTime.of(from, timings, target.within(), without);
    }

    private static List<PartTime> parts(Collection<FileHistory> files, Instant now) {
        Map<Part, List<Timing>> timings = new EnumMap<>(Part.class);
        for (FileHistory file : files) {
            Splitting.split(file, now)
                    .forEach((part, timing) -> timings.computeIfAbsent(part, _ -> new ArrayList<>())
                            .add(timing));
        }
        return timings.entrySet().stream()
                .map(entry -> new PartTime(
                        entry.getKey(),
                        entry.getValue().stream().map(Timing::took).reduce(Duration.ZERO, Duration::plus),
                        Distribution.of(entry.getValue())))
                .toList();
    }
}
