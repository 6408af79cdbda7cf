package org.hexi.wco.model;

import org.jspecify.annotations.Nullable;

/** Which declaration an answer is about, in which version, and what was assessed for it. Immutable. */
public record AnsweredDeclaration(
        @Element(id = "023") @Nullable DateTime acceptanceDateTime,
        @Element(id = "373") @Nullable DateTime cancellationDateTime,
        @Element(id = "D026") @Nullable String functionalReferenceID,
        @Element(id = "D014") @Nullable String id,
        @Element(id = "374") @Nullable DateTime rejectionDateTime,
        @Element(id = "383") @Nullable String versionID,
        @Element(id = "67A") @Nullable GoodsShipment goodsShipment) {}
