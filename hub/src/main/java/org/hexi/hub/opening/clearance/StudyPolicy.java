package org.hexi.hub.opening.clearance;

import java.util.Optional;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.web.NotFound;

/** Analysts and administrators study every office, officers their own; another office does not exist for them. */
public final class StudyPolicy {
    private StudyPolicy() {}

    public static boolean maySeeEveryOffice(Viewer viewer) {
        return viewer.isSystem() || viewer.is(Role.ANALYST) || viewer.is(Role.ADMINISTRATOR);
    }

    /** The office the study is narrowed to; empty for every office. */
    static Optional<String> office(Viewer viewer, Optional<String> asked) {
        if (maySeeEveryOffice(viewer)) {
            return asked;
        }
        if (!viewer.is(Role.CUSTOMS_OFFICER)) {
            throw new Rejected(new ClearanceRejection.StudyNotYours());
        }
        String own = viewer.office().orElse("");
        if (asked.filter(office -> !office.equals(own)).isPresent()) {
            throw new NotFound("office");
        }
        return Optional.of(own);
    }

    /** Whether the files themselves are the viewer's to open. */
    static boolean mayOpenFiles(Viewer viewer) {
        return viewer.isSystem() || viewer.is(Role.CUSTOMS_OFFICER);
    }
}
