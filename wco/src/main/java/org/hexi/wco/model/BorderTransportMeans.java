package org.hexi.wco.model;

import org.jspecify.annotations.Nullable;

/** The vehicle that crosses the border. Immutable. */
public record BorderTransportMeans(
        @Element(id = "T005") @Nullable String name,
        @Element(id = "T006") @Nullable String id,
        @Element(id = "T018") @Nullable String identificationTypeCode,
        @Element(id = "T014") @Nullable String registrationNationalityCode,
        @Element(id = "T010") @Nullable String typeCode,
        @Element(id = "T022") @Nullable String modeCode) {}
