package org.hexi.engine.routing.api;

import java.util.List;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Rejection;

/** What the routing engine may answer no with. */
public sealed interface RoutingRejection extends Rejection permits NoJourney, RoutingRejection.TimetableRefused {
    /** A timetable cannot be built from its records. */
    record TimetableRefused(List<Issue> issues) implements RoutingRejection {
        public TimetableRefused {
            issues = List.copyOf(issues);
        }

        @Override
        public String code() {
            return "routing.timetable.refused";
        }

        @Override
        public List<Object> arguments() {
            return List.of(issues.size());
        }
    }
}
