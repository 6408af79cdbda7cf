package org.hexi.engine.routing.spi;

import java.util.List;
import java.util.function.Supplier;

/**
 * Does pieces of work that do not depend on each other, one after the other or at the same time. The caller's to supply: an
 * engine makes no threads.
 */
public interface SideBySide {
    SideBySide ONE_BY_ONE = new SideBySide() {
        @Override
        public <T> List<T> all(List<Supplier<T>> work) {
            return work.stream().map(Supplier::get).toList();
        }
    };

    /**
     * The outcomes in the order of the work; what one piece throws is thrown. Returns or throws only when every piece has ended,
     * and what a piece wrote can then be read by the caller and by later pieces.
     */
    <T> List<T> all(List<Supplier<T>> work);
}
