package org.hexi.hub.opening.clearance;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.hexi.engine.customs.selectivity.Lane;
import org.hexi.engine.customs.study.FileHistory;
import org.hexi.engine.customs.study.ReleaseStudy;
import org.hexi.engine.customs.study.StudyFigures;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.opening.clearance.model.StudyStore;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.FrameSettings;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Service;

/** Reads the histories once and lets the engine reckon; few studies at a time, each with a bound. */
@Service
class Studying implements ReleaseStudies {
    static final int MOST_FILES = 50_000;
    static final int MOST_GROUPS = 100;
    private static final int SHOWN_FILES = 50;
    private static final Semaphore AT_A_TIME = new Semaphore(2);

    private final StudyStore store;
    private final Offices offices;
    private final ClearanceSettings settings;
    private final FrameSettings frame;
    private final BusinessClock clock;

    Studying(StudyStore store, Offices offices, ClearanceSettings settings, FrameSettings frame, BusinessClock clock) {
        this.store = store;
        this.offices = offices;
        this.settings = settings;
        this.frame = frame;
        this.clock = clock;
    }

    @Override
    public List<OfficeView> offices(Viewer viewer) {
        return StudyPolicy.maySeeEveryOffice(viewer) ? offices.list() : List.of();
    }

    @Override
    public StudyView study(Viewer viewer, StudyFilter asked) {
        StudyFilter filter = asked.of(StudyPolicy.office(viewer, asked.office()));
        ZoneId zone = filter.office().map(offices::get).map(OfficeView::zone).orElse(frame.zone());
        if (!AT_A_TIME.tryAcquire()) {
            throw new Rejected(new ClearanceRejection.StudyBusy());
        }
        try {
            return reckon(viewer, filter, zone);
        } catch (QueryTimeoutException slow) {
            throw new Rejected(
                    new ClearanceRejection.StudyTooSlow(settings.studyWithin().toSeconds()));
        } finally {
            AT_A_TIME.release();
        }
    }

    private StudyView reckon(Viewer viewer, StudyFilter filter, ZoneId zone) {
        Instant now = clock.now();
        List<FileHistory> files = histories(viewer, filter, zone);
        EndangeredFiles endangered = store.endangered(viewer, filter, settings.clockTarget(), now, SHOWN_FILES);
        ReleaseStudy study = new ReleaseStudy(files, settings.clockTarget(), now);
        boolean mayOpenFiles = StudyPolicy.mayOpenFiles(viewer);
        Map<String, Long> sizes =
                files.stream().collect(Collectors.groupingBy(filter.by()::key, Collectors.counting()));
        return new StudyView(
                filter,
                zone,
                now,
                study.all(),
                lanes(study),
                groups(study, filter.by(), sizes),
                Math.max(0, sizes.size() - MOST_GROUPS),
                mayOpenFiles ? endangered : endangered.counted(),
                mayOpenFiles);
    }

    /** A study of a part of the files would be a wrong study. */
    private List<FileHistory> histories(Viewer viewer, StudyFilter filter, ZoneId zone) {
        List<FileHistory> files = store.histories(
                viewer,
                filter,
                filter.from().atStartOfDay(zone).toInstant(),
                filter.until().plusDays(1).atStartOfDay(zone).toInstant(),
                MOST_FILES + 1);
        if (files.size() > MOST_FILES) {
            throw new Rejected(new ClearanceRejection.StudyTooWide(MOST_FILES));
        }
        return files;
    }

    private static List<StudyRow> lanes(ReleaseStudy study) {
        Map<String, StudyFigures> figures =
                study.by(file -> file.lane().map(Lane::name).orElse(""));
        List<StudyRow> rows = new ArrayList<>();
        for (Lane lane : Lane.values()) {
            Optional.ofNullable(figures.get(lane.name()))
                    .ifPresent(found -> rows.add(new StudyRow(lane.name(), found)));
        }
        Optional.ofNullable(figures.get("")).ifPresent(found -> rows.add(new StudyRow("", found)));
        return rows;
    }

    /** Those with the most files have a row of their own, all others one together: no file is left out. */
    private static List<StudyRow> groups(ReleaseStudy study, StudyDimension by, Map<String, Long> sizes) {
        Comparator<String> mostFirst =
                Comparator.<String, Long>comparing(sizes::get).reversed().thenComparing(Comparator.naturalOrder());
        List<String> largest =
                sizes.keySet().stream().sorted(mostFirst).limit(MOST_GROUPS).toList();
        Set<String> own = new HashSet<>(largest);
        Map<String, StudyFigures> figures =
                study.by(file -> own.contains(by.key(file)) ? by.key(file) : StudyRow.OTHERS);
        List<StudyRow> rows = new ArrayList<>();
        largest.forEach(key -> rows.add(row(key, figures)));
        if (figures.containsKey(StudyRow.OTHERS)) {
            rows.add(row(StudyRow.OTHERS, figures));
        }
        return rows;
    }

    private static StudyRow row(String key, Map<String, StudyFigures> figures) {
        return new StudyRow(key, Optional.ofNullable(figures.get(key)).orElseThrow());
    }
}
