package org.hexi.hub.opening.clearance;

import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.web.NotFound;

/** Officers act on files of their own office; another office does not exist for them. */
final class OfficerPolicy {
    private OfficerPolicy() {}

    /** @throws Rejected with {@link ClearanceRejection.OfficersOnly} for others than officers */
    static void require(Viewer viewer, String office) {
        if (viewer.isSystem()) {
            return;
        }
        if (!viewer.is(Role.CUSTOMS_OFFICER)) {
            throw new Rejected(new ClearanceRejection.OfficersOnly());
        }
        if (viewer.office().filter(office::equals).isEmpty()) {
            throw new NotFound("office");
        }
    }
}
