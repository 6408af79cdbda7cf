package org.hexi.hub.opening.clearance;

import java.util.List;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.web.NotFound;

/** The Time Release Study, reckoned anew whenever it is asked for. */
public interface ReleaseStudies {
    /**
     * An officer's is of the own office, an analyst's and an administrator's of every office unless one is named.
     *
     * @throws NotFound for an office that does not exist for this viewer
     * @throws Rejected with a {@link ClearanceRejection} for others, for too many files and when it would slow the desk
     */
    StudyView study(Viewer viewer, StudyFilter filter);

    /** The offices the viewer may choose from; an officer has no choice. */
    List<OfficeView> offices(Viewer viewer);
}
