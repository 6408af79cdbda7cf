package org.hexi.hub.platform.capacity;

/**
 * Key of something scarce, such as {@code departure:XEX-20260101}. The owner module chooses it.
 *
 * @param kind kind of pool, such as {@code departure}
 * @param key key within the kind
 */
public record CapacityPool(String kind, String key) {
    @Override
    public String toString() {
        return kind + ":" + key;
    }
}
