package org.hexi.hub.opening.clearance.model;

import java.time.Instant;
import java.util.List;
import org.hexi.engine.customs.lifecycle.ClockTarget;
import org.hexi.engine.customs.study.FileHistory;
import org.hexi.hub.opening.clearance.EndangeredFiles;
import org.hexi.hub.opening.clearance.StudyFilter;
import org.hexi.hub.platform.parties.Viewer;

/** What a study reads, each in one statement that the database stops when it takes too long. */
public interface StudyStore {
    List<FileHistory> histories(Viewer viewer, StudyFilter filter, Instant from, Instant until, int limit);

    EndangeredFiles endangered(Viewer viewer, StudyFilter filter, ClockTarget target, Instant now, int limit);
}
