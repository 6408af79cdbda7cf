package org.hexi.wco.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One answer of customs to a declaration or to a message about it. Immutable. */
public record Response(
        @Element(id = "017") @Nullable String functionCode,
        @Element(id = "D026") @Nullable String functionalReferenceID,
        @Element(id = "D029") @Nullable DateTime issueDateTime,
        @Element(id = "03A", name = "AdditionalInformation") List<AdditionalInformation> additionalInformation,
        @Element(id = "06A", name = "Amendment") List<Amendment> amendments,
        @Element(id = "14A") @Nullable Bank bank,
        @Element(id = "53A", name = "Error") List<ValidationError> errors,
        @Element(id = "12B", name = "Status") List<Status> statuses,
        @Element(id = "42A", name = "Declaration") @Nullable AnsweredDeclaration declaration,

        @Element(id = "42A", name = "Declaration", space = Element.Space.DECLARATION) @Nullable
        Declaration changed) {
    public Response {
        additionalInformation = List.copyOf(additionalInformation);
        amendments = List.copyOf(amendments);
        errors = List.copyOf(errors);
        statuses = List.copyOf(statuses);
    }

    public Optional<AnswerKind> kind() {
        return functionCode == null ? Optional.empty() : AnswerKind.of(functionCode);
    }

    /** The code of the first status, or empty when none is stated. */
    public Optional<String> status() {
        return statuses.stream()
                .flatMap(status -> Optional.ofNullable(status.nameCode()).stream())
                .findFirst();
    }

    /** The lines of goods the answer is about, with their taxes. */
    public List<GoodsItem> goodsItems() {
        GoodsShipment shipment = declaration == null ? null : declaration.goodsShipment();
        return shipment == null ? List.of() : shipment.goodsItems();
    }
}
