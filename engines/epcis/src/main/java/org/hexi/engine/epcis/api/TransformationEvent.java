package org.hexi.engine.epcis.api;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Objects were used up and others came out of them. Immutable.
 *
 * @param transformationId ties the events of one long transformation together, or null
 * @param ilmd data of the objects that came out
 */
public record TransformationEvent(
        EventHead head,
        @Nullable String transformationId,
        List<String> inputEpcs,
        List<QuantityElement> inputQuantities,
        List<String> outputEpcs,
        List<QuantityElement> outputQuantities,
        Circumstances circumstances,
        Extensions ilmd)
        implements EpcisEvent {
    public TransformationEvent {
        inputEpcs = List.copyOf(inputEpcs);
        inputQuantities = List.copyOf(inputQuantities);
        outputEpcs = List.copyOf(outputEpcs);
        outputQuantities = List.copyOf(outputQuantities);
    }

    @Override
    public List<String> epcs() {
        List<String> all = new ArrayList<>(inputEpcs);
        all.addAll(outputEpcs);
        return List.copyOf(all);
    }

    @Override
    public TransformationEvent withHead(EventHead newHead) {
        return new TransformationEvent(
                newHead,
                transformationId,
                inputEpcs,
                inputQuantities,
                outputEpcs,
                outputQuantities,
                circumstances,
                ilmd);
    }
}
