package org.hexi.hub.transport.network;

import java.time.LocalDate;
import java.util.List;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Rejection;

/** Why the network says no. */
public sealed interface NetworkRejection extends Rejection {
    /** Something is wrong with the changes; the network stays as it is. */
    record ChangesRefused(List<Issue> issues) implements NetworkRejection {
        public ChangesRefused {
            issues = List.copyOf(issues);
        }

        @Override
        public String code() {
            return "network.changes.refused";
        }

        @Override
        public List<Object> arguments() {
            return List.of(issues.stream().filter(Issue::isError).count());
        }
    }

    /** Neither an operator nor the key of the carrier. */
    record NotAllowed() implements NetworkRejection {
        @Override
        public String code() {
            return "network.changes.notAllowed";
        }
    }

    /** Somebody else changed the service after it was looked at. */
    record Overtaken(String service, long version) implements NetworkRejection {
        @Override
        public String code() {
            return "network.changes.overtaken";
        }

        @Override
        public List<Object> arguments() {
            return List.of(service, String.valueOf(version));
        }
    }

    /** What has run cannot be changed. */
    record Past(LocalDate today) implements NetworkRejection {
        @Override
        public String code() {
            return "network.changes.past";
        }

        @Override
        public List<Object> arguments() {
            return List.of(today.toString());
        }
    }

    /** The run was there when it was planned and is not any more. */
    record DepartureWithdrawn(String departure) implements NetworkRejection {
        @Override
        public String code() {
            return "network.departure.withdrawn";
        }

        @Override
        public List<Object> arguments() {
            return List.of(departure);
        }
    }
}
