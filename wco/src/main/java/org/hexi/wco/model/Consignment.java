package org.hexi.wco.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How and where the goods of a shipment move and lie. Immutable. */
public record Consignment(
        @Element(id = "096") @Nullable String containerCode,
        @Element(id = "10A") @Nullable TransportMeans arrivalTransportMeans,
        @Element(id = "46A") @Nullable TransportMeans departureTransportMeans,
        @Element(id = "64A") @Nullable GoodsLocation goodsLocation,
        @Element(id = "83A") @Nullable Location loadingLocation,
        @Element(id = "31B", name = "TransportEquipment") List<TransportEquipment> transportEquipment) {
    public Consignment {
        transportEquipment = List.copyOf(transportEquipment);
    }
}
