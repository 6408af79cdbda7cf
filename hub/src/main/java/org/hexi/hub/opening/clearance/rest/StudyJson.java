package org.hexi.hub.opening.clearance.rest;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.customs.selectivity.Lane;
import org.hexi.engine.customs.study.Distribution;
import org.hexi.engine.customs.study.Holder;
import org.hexi.engine.customs.study.PartTime;
import org.hexi.engine.customs.study.ReleaseTime;
import org.hexi.engine.customs.study.StudyFigures;
import org.hexi.hub.opening.clearance.EndangeredFile;
import org.hexi.hub.opening.clearance.EndangeredFiles;
import org.hexi.hub.opening.clearance.StudyFilter;
import org.hexi.hub.opening.clearance.StudyRow;
import org.hexi.hub.opening.clearance.StudyView;

/**
 * A study of release times. Times are whole seconds; a percentile is missing while too many open files keep it from being
 * known.
 *
 * @param until last day of the period
 * @param now up to when open files are reckoned
 * @param groups by {@code by}, most files first; the key {@code *} stands for all that have no row of their own
 */
record StudyJson(
        LocalDate from,
        LocalDate until,
        String zone,
        Optional<String> office,
        Optional<String> lane,
        Optional<String> direction,
        String by,
        Instant now,
        StudyFiguresJson all,
        List<StudyRowJson> lanes,
        List<StudyRowJson> groups,
        EndangeredFilesJson endangered) {
    static StudyJson of(StudyView study) {
        StudyFilter filter = study.filter();
        return new StudyJson(
                filter.from(),
                filter.until(),
                study.zone().getId(),
                filter.office(),
                filter.lane().map(Lane::name),
                filter.direction().map(Direction::name),
                filter.by().name(),
                study.now(),
                StudyFiguresJson.of(study.all()),
                study.lanes().stream().map(StudyRowJson::of).toList(),
                study.groups().stream().map(StudyRowJson::of).toList(),
                EndangeredFilesJson.of(study.endangered()));
    }

    /** @param key empty where it is not known, or for files that have no lane yet */
    record StudyRowJson(String key, StudyFiguresJson figures) {
        static StudyRowJson of(StudyRow row) {
            return new StudyRowJson(row.key(), StudyFiguresJson.of(row.figures()));
        }
    }

    /** The figures of some files; the seconds of the parts add up to those of the whole. */
    record StudyFiguresJson(
            int files,
            int released,
            int refused,
            int open,
            int filedBeforeArrival,
            ReleaseTimeJson sinceArrival,
            ReleaseTimeJson sinceAcceptance,
            List<PartTimeJson> parts,
            long wholeSeconds,
            long declarantSeconds,
            long customsSeconds) {
        static StudyFiguresJson of(StudyFigures figures) {
            return new StudyFiguresJson(
                    figures.files(),
                    figures.released(),
                    figures.refused(),
                    figures.open(),
                    figures.filedBeforeArrival(),
                    ReleaseTimeJson.of(figures.sinceArrival()),
                    ReleaseTimeJson.of(figures.sinceAcceptance()),
                    figures.parts().stream().map(PartTimeJson::of).toList(),
                    figures.whole().toSeconds(),
                    figures.heldBy(Holder.DECLARANT).toSeconds(),
                    figures.heldBy(Holder.CUSTOMS).toSeconds());
        }
    }

    /** The time between two named points and the promise kept; {@code without} have not come to the first. */
    record ReleaseTimeJson(
            String from,
            String to,
            int without,
            DistributionJson times,
            long withinSeconds,
            int inside,
            int late,
            int undecided,
            Optional<BigDecimal> share) {
        static ReleaseTimeJson of(ReleaseTime time) {
            return new ReleaseTimeJson(
                    time.from().name(),
                    time.to().name(),
                    time.without(),
                    DistributionJson.of(time.times()),
                    time.promise().within().toSeconds(),
                    time.promise().inside(),
                    time.promise().late(),
                    time.promise().undecided(),
                    time.promise().share());
        }
    }

    record PartTimeJson(String part, String holder, long totalSeconds, DistributionJson times) {
        static PartTimeJson of(PartTime time) {
            return new PartTimeJson(
                    time.part().name(),
                    time.part().holder().name(),
                    time.total().toSeconds(),
                    DistributionJson.of(time.times()));
        }
    }

    record DistributionJson(
            int over,
            int running,
            Optional<Long> meanSeconds,
            Optional<Long> medianSeconds,
            Optional<Long> p75Seconds,
            Optional<Long> p90Seconds,
            Optional<Long> p95Seconds,
            Optional<Long> longestSeconds) {
        static DistributionJson of(Distribution times) {
            return new DistributionJson(
                    times.over(),
                    times.running(),
                    times.mean().map(Duration::toSeconds),
                    times.median().map(Duration::toSeconds),
                    times.p75().map(Duration::toSeconds),
                    times.p90().map(Duration::toSeconds),
                    times.p95().map(Duration::toSeconds),
                    times.longest().map(Duration::toSeconds));
        }
    }

    /** Open files that have broken the promise or soon will; officers get the first of them by name. */
    record EndangeredFilesJson(long all, long overdue, List<EndangeredFileJson> files) {
        static EndangeredFilesJson of(EndangeredFiles files) {
            return new EndangeredFilesJson(
                    files.all(),
                    files.overdue(),
                    files.files().stream().map(EndangeredFileJson::of).toList());
        }
    }

    record EndangeredFileJson(
            UUID id, String customsNumber, Optional<String> lane, String state, String clockFrom, Instant due) {
        static EndangeredFileJson of(EndangeredFile file) {
            return new EndangeredFileJson(
                    file.id().value(),
                    file.number(),
                    file.lane().map(Lane::name),
                    file.state().name(),
                    file.clock().from().name(),
                    file.clock().deadline());
        }
    }
}
