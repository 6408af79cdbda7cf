package org.hexi.hub.platform.goods;

import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.HsCode;

/** The Harmonized System as Hexi words it. Thread-safe. */
public interface Nomenclature {
    Optional<GoodsTerm> find(HsCode code);

    /** Whether the code, or the nearest subheading above it, is known. */
    boolean knows(HsCode code);

    /** Terms that match all words typed, in any of the three languages, or whose code starts with the digits; best first. */
    List<GoodsTerm> search(String words, int limit);
}
