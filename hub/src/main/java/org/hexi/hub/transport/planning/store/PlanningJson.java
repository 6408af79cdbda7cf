package org.hexi.hub.transport.planning.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeInfo.Id;
import org.hexi.engine.routing.api.Ban;
import org.hexi.engine.routing.api.Leg;
import org.hexi.engine.routing.api.Passage;
import org.hexi.engine.routing.api.Requirement;
import tools.jackson.databind.json.JsonMapper;

/**
 * How planning keeps its values: components of records and nothing that is reckoned from them, so that what is read is what
 * was written; sealed types say which one they are.
 */
final class PlanningJson {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(visibility -> visibility
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
            .addMixIn(Leg.class, OneOf.class)
            .addMixIn(Ban.class, OneOf.class)
            .addMixIn(Requirement.class, OneOf.class)
            .addMixIn(Passage.class, OneOf.class)
            .build();

    private PlanningJson() {}

    @JsonTypeInfo(use = Id.SIMPLE_NAME, property = "type")
    private interface OneOf {}
}
