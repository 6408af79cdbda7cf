package org.hexi.hub.transport.planning.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.hexi.engine.routing.api.Ban;
import org.hexi.engine.routing.api.Passage;
import org.hexi.engine.routing.api.Requirement;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads the parts of searches as JSON: components of records, and of a sealed type which it is. */
final class SearchText {
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(visibility -> visibility
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
            .addMixIn(Ban.class, BanKinds.class)
            .addMixIn(Passage.class, PassageKinds.class)
            .addMixIn(Requirement.class, RequirementKinds.class)
            .build();

    private SearchText() {}

    static String write(Object part) {
        return JSON.writeValueAsString(part);
    }

    static <T> T read(String text, Class<T> type) {
        return JSON.readValue(text, type);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Ban.At.class, name = "at"),
        @JsonSubTypes.Type(value = Ban.Through.class, name = "through"),
        @JsonSubTypes.Type(value = Ban.Mover.class, name = "mover"),
        @JsonSubTypes.Type(value = Ban.Carrier.class, name = "carrier")
    })
    private interface BanKinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Passage.Narrows.class, name = "narrows"),
        @JsonSubTypes.Type(value = Passage.Station.class, name = "station"),
        @JsonSubTypes.Type(value = Passage.Territory.class, name = "territory"),
        @JsonSubTypes.Type(value = Passage.Border.class, name = "border")
    })
    private interface PassageKinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Requirement.Via.class, name = "via"),
        @JsonSubTypes.Type(value = Requirement.Moved.class, name = "moved"),
        @JsonSubTypes.Type(value = Requirement.CarriedBy.class, name = "carriedBy")
    })
    private interface RequirementKinds {}
}
