package org.hexi.hub.transport.planning.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hexi.engine.emissions.api.FactorTable;
import org.hexi.hub.transport.network.Network;

/**
 * Keeps the price lists of the few days asked for last. A list follows from its day and the version of the network alone, so
 * dropping one loses nothing.
 */
public final class RecentPriceLists {
    private static final int KEPT = 4;
    private static final float LOAD_FACTOR = 0.75f;

    private final FactorTable factors;
    private final Map<Key, PriceList> kept = new LinkedHashMap<>(KEPT, LOAD_FACTOR, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, PriceList> eldest) {
            return size() > KEPT;
        }
    };

    public RecentPriceLists(FactorTable factors) {
        this.factors = factors;
    }

    /** @param network of one version, which does not change any more */
    public synchronized PriceList get(Network network, LocalDate day) {
        return kept.computeIfAbsent(new Key(network.version(), day), key -> new PriceList(network, factors, key.day()));
    }

    private record Key(long networkVersion, LocalDate day) {}
}
