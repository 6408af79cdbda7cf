package org.hexi.hub.ecology.carbon.ileap;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.hexi.engine.emissions.api.Distance;
import org.jspecify.annotations.Nullable;

/** Kilometres as they were measured; exactly one is there. Immutable. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GlecDistance(
        @Nullable String actual,
        @JsonProperty("gcd") @Nullable String greatCircle,
        @JsonProperty("sfd") @Nullable String shortestFeasible) {
    static GlecDistance of(Distance distance) {
        String kilometres = distance.kilometres().toPlainString();
        return switch (distance.basis()) {
            case ACTUAL -> new GlecDistance(kilometres, null, null);
            case GREAT_CIRCLE -> new GlecDistance(null, kilometres, null);
            case SHORTEST_FEASIBLE -> new GlecDistance(null, null, kilometres);
        };
    }

    /** Goods at a hub go nowhere. */
    static GlecDistance none() {
        return new GlecDistance("0", null, null);
    }
}
