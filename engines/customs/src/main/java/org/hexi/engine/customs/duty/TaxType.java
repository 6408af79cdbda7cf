package org.hexi.engine.customs.duty;

import java.util.Locale;

/** The taxes at the border, in the order they are computed: each one's base contains the ones before it. */
public enum TaxType {
    DUTY("duty"),
    CONSUMPTION_TAX("consumptionTax"),
    VAT("vat");

    private final String key;

    TaxType(String key) {
        this.key = key;
    }

    /** Rule id of a calculation step of this tax. */
    String rule(String step) {
        return "customs.%s.%s".formatted(key, step);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
