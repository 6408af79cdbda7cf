package org.hexi.hub.transport.planning.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hexi.engine.emissions.api.FactorTable;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.Tariffs;

/**
 * Keeps the price lists of the few days asked for last. A list follows from its day, the version of the network and the edition
 * of the tariffs alone, so dropping one loses nothing.
 */
public final class RecentPriceLists {
    private static final int KEPT = 4;
    private static final float LOAD_FACTOR = 0.75f;

    private final Tariffs tariffs;
    private final FactorTable factors;
    private final Map<Key, PriceList> kept = new LinkedHashMap<>(KEPT, LOAD_FACTOR, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, PriceList> eldest) {
            return size() > KEPT;
        }
    };

    public RecentPriceLists(Tariffs tariffs, FactorTable factors) {
        this.tariffs = tariffs;
        this.factors = factors;
    }

    /**
     * @param network of one version, which does not change any more
     * @param tariffEdition of the tariffs of carriers
     */
    public synchronized PriceList get(Network network, LocalDate day, long tariffEdition) {
        return kept.computeIfAbsent(
                new Key(network.version(), day, tariffEdition),
                key -> new PriceList(network, factors, tariffs.over(network.rateCard(day), tariffEdition)));
    }

    private record Key(long networkVersion, LocalDate day, long tariffEdition) {}
}
