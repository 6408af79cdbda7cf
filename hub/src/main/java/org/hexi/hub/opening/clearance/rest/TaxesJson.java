package org.hexi.hub.opening.clearance.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hexi.engine.kernel.Explanation;
import org.hexi.engine.kernel.Money;
import org.hexi.hub.opening.clearance.TaxSheet;

/** The taxes with their explanation; amounts of the whole are in one currency. */
record TaxesJson(
        String regime,
        String regimeName,
        boolean confirmed,
        LocalDate day,
        String currency,
        BigDecimal customsValue,
        BigDecimal assessed,
        BigDecimal payable,
        List<DecisionStepJson> valueExplanation,
        List<TaxRowJson> rows) {
    record TaxRowJson(
            int line,
            String code,
            String tax,
            BigDecimal base,
            String rate,
            BigDecimal assessed,
            BigDecimal payable,
            String collection,
            List<DecisionStepJson> explanation) {
        static TaxRowJson of(TaxSheet.Row row) {
            return new TaxRowJson(
                    row.line(),
                    row.code().digits(),
                    row.tax().name(),
                    row.base().amount(),
                    row.rate(),
                    row.assessed().amount(),
                    row.payable().amount(),
                    row.collection().name(),
                    DecisionStepJson.of(row.explanation()));
        }
    }

    /** One step of a decision. */
    record DecisionStepJson(
            String rule,
            String version,
            String legalBasis,
            Map<String, String> inputs,
            String arithmetic,
            String outcome) {
        static List<DecisionStepJson> of(Explanation explanation) {
            return explanation.steps().stream()
                    .map(step -> new DecisionStepJson(
                            step.rule(),
                            step.version(),
                            step.basis(),
                            step.inputs(),
                            step.arithmetic(),
                            step.outcome()))
                    .toList();
        }
    }

    static TaxesJson of(TaxSheet taxes) {
        Money value = taxes.customsValue();
        return new TaxesJson(
                taxes.regime(),
                taxes.regimeName(),
                taxes.isConfirmed(),
                taxes.day(),
                value.currency().getCurrencyCode(),
                value.amount(),
                taxes.assessed().amount(),
                taxes.payable().amount(),
                DecisionStepJson.of(taxes.valueExplanation()),
                taxes.rows().stream().map(TaxRowJson::of).toList());
    }
}
