package org.hexi.hub.platform.capacity;

import java.util.List;

/**
 * How full a pool is at an instant, with everything settled that is due by then. Given and reserved units together never exceed
 * the units of the pool. Immutable.
 *
 * @param held units given out until an instant
 * @param confirmed units given out for good
 * @param parts what is kept for somebody, by name
 */
public record PoolLevel(CapacityPool pool, int units, int held, int confirmed, List<Part> parts) {
    public PoolLevel {
        parts = List.copyOf(parts);
    }

    /** Units kept for somebody and not drawn yet. */
    public int reserved() {
        return parts.stream().mapToInt(Part::unused).sum();
    }

    /** Units anybody may have. */
    public int free() {
        return units - held - confirmed - reserved();
    }

    /** Units whoever owns a part may have: what is free and what is kept. */
    public int freeFor(String part) {
        return free()
                + parts.stream()
                        .filter(each -> each.name().equals(part))
                        .mapToInt(Part::unused)
                        .sum();
    }

    /**
     * A part of the pool.
     *
     * @param units kept or drawn
     * @param given of them drawn
     */
    public record Part(String name, int units, int given) {
        public int unused() {
            return units - given;
        }
    }
}
