package org.hexi.wco.model;

import org.jspecify.annotations.Nullable;

/** The vehicle the goods come or leave with inland. Immutable. */
public record TransportMeans(
        @Nullable String id,
        @Nullable String identificationTypeCode,
        @Nullable String modeCode) {}
