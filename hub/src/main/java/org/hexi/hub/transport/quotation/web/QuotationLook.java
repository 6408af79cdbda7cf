package org.hexi.hub.transport.quotation.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.transport.quotation.Quotation;
import org.hexi.hub.transport.quotation.QuotationState;

/** How quotations look at an instant: the tone of their states, names and zones of their places. */
public record QuotationLook(Places places, Locale locale, Instant now) {
    public QuotationState state(Quotation quotation) {
        return quotation.state(now);
    }

    public String tone(Quotation quotation) {
        return switch (state(quotation)) {
            case VALID -> "ok";
            case EXPIRED -> "bad";
            case TAKEN -> "info";
        };
    }

    public String name(PlaceCode code) {
        return places.find(code).map(place -> place.name(locale)).orElse(code.value());
    }

    public ZoneId zone(PlaceCode code) {
        return places.get(code).zone();
    }
}
