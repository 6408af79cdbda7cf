package org.hexi.hub.transport.planning.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hexi.engine.emissions.api.FactorTable;
import org.hexi.hub.transport.network.Network;

/** Keeps the price lists of the few days asked for last. A list follows from its day alone, so dropping one loses nothing. */
public final class RecentPriceLists {
    private static final int KEPT = 4;
    private static final float LOAD_FACTOR = 0.75f;

    private final Network network;
    private final FactorTable factors;
    private final Map<LocalDate, PriceList> kept = new LinkedHashMap<>(KEPT, LOAD_FACTOR, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<LocalDate, PriceList> eldest) {
            return size() > KEPT;
        }
    };

    public RecentPriceLists(Network network, FactorTable factors) {
        this.network = network;
        this.factors = factors;
    }

    public synchronized PriceList get(LocalDate day) {
        return kept.computeIfAbsent(day, key -> new PriceList(network, factors, key));
    }
}
