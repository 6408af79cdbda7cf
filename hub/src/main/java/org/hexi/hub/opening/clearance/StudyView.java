package org.hexi.hub.opening.clearance;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.hexi.engine.customs.study.StudyFigures;

/**
 * A study of release times as it stands at one instant. Immutable.
 *
 * @param filter what it is of, an officer's own office filled in
 * @param zone in which the days of the filter begin
 * @param now up to when open files are reckoned
 * @param lanes strictest first, then what has no lane yet
 * @param groups by the dimension of the filter, most files first
 * @param others how many more groups stand together in the last row
 * @param mayOpenFiles whether the viewer may open the files in danger
 */
public record StudyView(
        StudyFilter filter,
        ZoneId zone,
        Instant now,
        StudyFigures all,
        List<StudyRow> lanes,
        List<StudyRow> groups,
        int others,
        EndangeredFiles endangered,
        boolean mayOpenFiles) {
    public StudyView {
        lanes = List.copyOf(lanes);
        groups = List.copyOf(groups);
    }
}
