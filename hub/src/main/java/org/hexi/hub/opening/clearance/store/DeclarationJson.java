package org.hexi.hub.opening.clearance.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.hexi.engine.customs.lifecycle.Step;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** What was found and decided, as JSON: read back whole and never queried by its parts. */
final class DeclarationJson {
    private final JsonMapper mapper = JsonMapper.builder()
            // fields of records only: isNegative() of an amount is no property, isConfirmed of a sheet is one
            .changeDefaultVisibility(visibility -> visibility
                    .withIsGetterVisibility(Visibility.NONE)
                    .withGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
            .addMixIn(Step.class, NamedStep.class)
            .addModule(new SimpleModule("clearance").addAbstractTypeMapping(SequencedMap.class, LinkedHashMap.class))
            .build();

    String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    /** Names of the steps as they stand in the database: renaming a class must not change them. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "step")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Step.File.class, name = "FILE"),
        @JsonSubTypes.Type(value = Step.Accept.class, name = "ACCEPT"),
        @JsonSubTypes.Type(value = Step.Reject.class, name = "REJECT"),
        @JsonSubTypes.Type(value = Step.Correct.class, name = "CORRECT"),
        @JsonSubTypes.Type(value = Step.AskDocuments.class, name = "ASK_DOCUMENTS"),
        @JsonSubTypes.Type(value = Step.HandInDocuments.class, name = "HAND_IN_DOCUMENTS"),
        @JsonSubTypes.Type(value = Step.CheckDocuments.class, name = "CHECK_DOCUMENTS"),
        @JsonSubTypes.Type(value = Step.OrderInspection.class, name = "ORDER_INSPECTION"),
        @JsonSubTypes.Type(value = Step.RecordInspection.class, name = "RECORD_INSPECTION"),
        @JsonSubTypes.Type(value = Step.AssessTax.class, name = "ASSESS_TAX"),
        @JsonSubTypes.Type(value = Step.Pay.class, name = "PAY"),
        @JsonSubTypes.Type(value = Step.Release.class, name = "RELEASE"),
        @JsonSubTypes.Type(value = Step.Refuse.class, name = "REFUSE")
    })
    private interface NamedStep {}
}
