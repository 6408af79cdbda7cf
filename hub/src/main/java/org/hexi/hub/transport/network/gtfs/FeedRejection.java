package org.hexi.hub.transport.network.gtfs;

import java.util.List;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Rejection;

/** Why a feed is not let in. */
public sealed interface FeedRejection extends Rejection {
    /** Something is wrong with it; the network stays as it is. */
    record FeedRefused(List<Issue> issues) implements FeedRejection {
        public FeedRefused {
            issues = List.copyOf(issues);
        }

        @Override
        public String code() {
            return "network.gtfs.refused";
        }

        @Override
        public List<Object> arguments() {
            return List.of(issues.stream().filter(Issue::isError).count());
        }
    }
}
