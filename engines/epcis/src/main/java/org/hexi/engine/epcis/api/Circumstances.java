package org.hexi.engine.epcis.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where, why and how an event happened. Immutable.
 *
 * @param bizStep business step: a bare word of the standard or a URI, or null
 * @param disposition state of the objects afterwards: a bare word of the standard or a URI, or null
 * @param persistentDisposition states that stay until they are taken back, or null
 * @param readPoint where it was seen, or null
 * @param bizLocation where the objects are from now on, or null
 * @param bizTransactions orders, notes and other papers it belongs to
 * @param sources who or what the objects came from
 * @param destinations who or what the objects go to
 * @param sensorElements measurements
 */
public record Circumstances(
        @Nullable String bizStep,
        @Nullable String disposition,
        @Nullable PersistentDisposition persistentDisposition,
        @Nullable Location readPoint,
        @Nullable Location bizLocation,
        List<BizTransaction> bizTransactions,
        List<Endpoint> sources,
        List<Endpoint> destinations,
        List<SensorElement> sensorElements) {
    private static final Circumstances NONE =
            new Circumstances(null, null, null, null, null, List.of(), List.of(), List.of(), List.of());

    public Circumstances {
        bizTransactions = List.copyOf(bizTransactions);
        sources = List.copyOf(sources);
        destinations = List.copyOf(destinations);
        sensorElements = List.copyOf(sensorElements);
    }

    public static Circumstances none() {
        return NONE;
    }

    /** A step at a place, with the transactions it belongs to: what most events of a terminal say. */
    public static Circumstances of(String bizStep, @Nullable Location readPoint, List<BizTransaction> transactions) {
        return new Circumstances(bizStep, null, null, readPoint, null, transactions, List.of(), List.of(), List.of());
    }
}
