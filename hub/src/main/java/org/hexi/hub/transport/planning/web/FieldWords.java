package org.hexi.hub.transport.planning.web;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;

/** The label of a field on the page, whatever the question calls it. */
record FieldWords(MessageSource messages, Locale locale) {
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("latestArrival", "planning.form.latest"),
            Map.entry("massKilograms", "planning.form.mass"),
            Map.entry("horizonDays", "planning.form.horizon"),
            Map.entry("maxLegs", "planning.form.legs"),
            Map.entry("pickup", "planning.form.from"),
            Map.entry("delivery", "planning.form.to"),
            Map.entry("limits.mostCost", "planning.form.mostCost"),
            Map.entry("limits.mostCo2eKilograms", "planning.form.mostCo2e"),
            Map.entry("avoid.places", "planning.form.avoidPlace"),
            Map.entry("avoid.carriers", "planning.form.avoidCarrier"),
            Map.entry("require.places", "planning.form.viaPlace"),
            Map.entry("require.modes", "planning.form.needMode"),
            Map.entry("require.carriers", "planning.form.needCarrier"),
            Map.entry("requirements", "planning.form.conditions"),
            Map.entry("alert", "planning.search.alerts"),
            Map.entry("alert.mostCost", "planning.search.alertCost"),
            Map.entry("alert.mostCo2eKilograms", "planning.search.alertCo2e"),
            Map.entry("alertCost", "planning.search.alertCost"),
            Map.entry("alertArrival", "planning.search.alertArrival"),
            Map.entry("alertCo2e", "planning.search.alertCo2e"),
            Map.entry("readyIn", "planning.search.readyIn.label"),
            Map.entry("readyInHours", "planning.search.readyIn.label"),
            Map.entry("everyHours", "planning.search.every"),
            Map.entry("name", "planning.search.name.label"),
            Map.entry("cargo.volumeCubicMetres", "planning.form.volume"),
            Map.entry("cargo.unit", "planning.form.unit"),
            Map.entry("dangerClasses", "planning.form.danger"),
            Map.entry("country", "planning.form.origin"),
            Map.entry("noteReady", "planning.paper.CONSIGNMENT_NOTE"),
            Map.entry("releaseReady", "planning.paper.CUSTOMS_RELEASE"),
            Map.entry("grossMassReady", "planning.paper.VERIFIED_GROSS_MASS"),
            Map.entry("dangerReady", "planning.paper.DANGEROUS_GOODS_DECLARATION"),
            Map.entry("phytoReady", "planning.paper.PHYTOSANITARY_CERTIFICATE"));

    String of(String field) {
        String label = messages.getMessage(LABELS.getOrDefault(field, "planning.form." + field), null, field, locale);
        return label == null ? field : label;
    }
}
