package org.hexi.engine.emissions.api;

import org.hexi.engine.kernel.InvalidValue;

/**
 * A transport or hub operation category (TOC, HOC) of ISO 14083: operations alike enough to share one intensity. Traction and
 * region matter as much as the class: electric rail is as clean as the grid of the country it crosses. Immutable.
 *
 * @param kind what moves the goods, or a hub
 * @param vehicleClass class of vehicle, vessel, train or hub as the factor table calls it
 * @param traction energy or traction, such as {@code diesel} or {@code electric}; empty when not told apart
 * @param region country or area, such as {@code KZ}; empty when not told apart
 */
public record OperationCategory(OperationKind kind, String vehicleClass, String traction, String region) {
    public OperationCategory {
        if (vehicleClass.isBlank()) {
            throw new InvalidValue("emissions.category.class", "class", vehicleClass, "a class of the factor table");
        }
    }

    public static OperationCategory of(OperationKind kind, String vehicleClass) {
        return new OperationCategory(kind, vehicleClass, "", "");
    }

    public OperationCategory in(String otherRegion) {
        return new OperationCategory(kind, vehicleClass, traction, otherRegion);
    }

    boolean isSameClassAs(OperationCategory other) {
        return kind == other.kind && vehicleClass.equals(other.vehicleClass);
    }

    @Override
    public String toString() {
        return String.join("/", kind.name(), vehicleClass, traction, region).replaceAll("/+$", "");
    }
}
