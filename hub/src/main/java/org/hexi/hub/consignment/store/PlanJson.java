package org.hexi.hub.consignment.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import org.hexi.hub.consignment.TransportPlan;
import tools.jackson.databind.json.JsonMapper;

/** A pinned plan as JSON: it is read back whole and never queried by its parts. */
final class PlanJson {
    private final JsonMapper mapper = JsonMapper.builder()
            // components of records only: isNegative() of an amount is no property
            .changeDefaultVisibility(visibility -> visibility.withIsGetterVisibility(Visibility.NONE))
            .build();

    String write(TransportPlan plan) {
        return mapper.writeValueAsString(plan);
    }

    TransportPlan read(String json) {
        return mapper.readValue(json, TransportPlan.class);
    }
}
