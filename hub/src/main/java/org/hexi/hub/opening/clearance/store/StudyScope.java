package org.hexi.hub.opening.clearance.store;

import java.util.HashMap;
import java.util.Map;
import org.hexi.hub.opening.clearance.StudyFilter;
import org.hexi.hub.opening.clearance.StudyPolicy;
import org.hexi.hub.platform.parties.Viewer;

/** What a viewer studies, as a condition on {@code clearance.declaration d}; the office of an officer always holds. Immutable. */
record StudyScope(String condition, Map<String, Object> parameters) {
    static StudyScope of(Viewer viewer, StudyFilter filter) {
        StringBuilder condition = new StringBuilder();
        Map<String, Object> parameters = new HashMap<>();
        if (!StudyPolicy.maySeeEveryOffice(viewer)) {
            condition.append(" and d.office = :scopeOffice");
            parameters.put("scopeOffice", viewer.office().orElse(""));
        }
        filter.office().ifPresent(office -> {
            condition.append(" and d.office = :office");
            parameters.put("office", office);
        });
        filter.lane().ifPresent(lane -> {
            condition.append(" and d.lane = :lane");
            parameters.put("lane", lane.name());
        });
        filter.direction().ifPresent(direction -> {
            condition.append(" and d.direction = :direction");
            parameters.put("direction", direction.name());
        });
        return new StudyScope(condition.toString(), parameters);
    }
}
