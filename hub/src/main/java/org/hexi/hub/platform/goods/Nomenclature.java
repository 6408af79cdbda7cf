package org.hexi.hub.platform.goods;

import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.HsCode;

/** The Harmonized System as Hexi words it. Thread-safe. */
public interface Nomenclature {
    Optional<GoodsTerm> find(HsCode code);

    /** The term of the code, or of the nearest subheading, heading or chapter above it; empty when not even the chapter exists. */
    Optional<GoodsTerm> nearest(HsCode code);

    /** Whether the code, or the nearest subheading above it, is known. */
    boolean knows(HsCode code);

    /**
     * Terms that match all words typed, in any of the three languages, or whose code starts with the digits; best first. Digits
     * that no term starts with give the nearest term above.
     */
    List<GoodsTerm> search(String words, int limit);
}
