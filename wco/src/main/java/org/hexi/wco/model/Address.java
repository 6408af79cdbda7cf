package org.hexi.wco.model;

import org.jspecify.annotations.Nullable;

/** An address; that of a place where goods are says in its type how the place is named. Immutable. */
public record Address(
        @Element(id = "410") @Nullable String typeCode,
        @Element(id = "241") @Nullable String cityName,
        @Element(id = "242") @Nullable String countryCode,
        @Element(id = "239") @Nullable String line,
        @Element(id = "245") @Nullable String postcodeID) {}
