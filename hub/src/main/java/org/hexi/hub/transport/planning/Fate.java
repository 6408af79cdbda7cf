package org.hexi.hub.transport.planning;

import java.util.List;
import java.util.Optional;

/** What becomes of a chosen way. Immutable. */
public sealed interface Fate {
    /** What it took before; empty where nothing is known of it. */
    Optional<WayFigures> before();

    /** What it takes now; empty where there is none any more. */
    default Optional<WayFigures> after() {
        return Optional.empty();
    }

    /** The same legs still hold, though perhaps later or with less certainty. */
    record Kept(WayFigures was, WayFigures is) implements Fate {
        @Override
        public Optional<WayFigures> before() {
            return Optional.of(was);
        }

        @Override
        public Optional<WayFigures> after() {
            return Optional.of(is);
        }
    }

    /**
     * What has not begun goes another way.
     *
     * @param hops the whole way, begun legs first
     * @param begunHops how many legs had begun and stay as they are
     * @param itineraryId the new way as it is kept for the viewer's party; empty where legs have begun, and where it is not shown
     */
    record Moved(WayFigures was, WayFigures is, List<Hop> hops, int begunHops, Optional<String> itineraryId)
            implements Fate {
        public Moved {
            hops = List.copyOf(hops);
        }

        @Override
        public Optional<WayFigures> before() {
            return Optional.of(was);
        }

        @Override
        public Optional<WayFigures> after() {
            return Optional.of(is);
        }
    }

    /** The legs do not hold, and there is no other way. */
    record Broken(WayFigures was, NoWay reason) implements Fate {
        @Override
        public Optional<WayFigures> before() {
            return Optional.of(was);
        }
    }

    /** Nothing can be said: the network no longer knows what it runs on. */
    record Unknown(Optional<WayFigures> before) implements Fate {}
}
