package org.hexi.engine.customs.duty;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.customs.declaration.Pointer;
import org.hexi.engine.kernel.Explanation;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Money;
import org.jspecify.annotations.Nullable;

/** Computes the taxes of one line in their order; the base of each contains the taxes before it. */
final class LineCalculation {
    private final Tariff tariff;
    private final DutiableLine line;
    private final List<DutyTaxFee> fees = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private BigDecimal taxedValue;

    LineCalculation(Tariff tariff, DutiableLine line) {
        this.tariff = tariff;
        this.line = line;
        this.taxedValue = line.value().amount();
    }

    LineDuties calculate() {
        switch (line.direction()) {
            case IMPORT -> {
                tax(TaxType.DUTY, true);
                tax(TaxType.CONSUMPTION_TAX, false);
                tax(TaxType.VAT, true);
            }
            case EXPORT -> tax(TaxType.DUTY, false);
        }
        return new LineDuties(line.number(), line.code(), customsValue(), fees);
    }

    List<Issue> issues() {
        return issues;
    }

    /** On export the customs value is the price without the duty inside it. */
    private Money customsValue() {
        return line.direction() == Direction.EXPORT && !fees.isEmpty()
                ? fees.getFirst().base()
                : line.value();
    }

    /** A tax whose predecessor could not be computed has no base and is left out. */
    private void tax(TaxType type, boolean isExpected) {
        if (!issues.isEmpty()) {
            return;
        }
        List<RateLine> candidates = tariff.lines(type, line.code()).stream()
                .filter(rate -> (rate.kind() == RateKind.EXPORT) == (line.direction() == Direction.EXPORT))
                .toList();
        ChoosingRate choosing =
                ChoosingRate.among(candidates, line, tariff.regime().currency());
        List<Issue> unstated = unstatedQuantities(choosing.open());
        if (!unstated.isEmpty()) {
            issues.addAll(unstated);
            return;
        }
        Optional<RateChoice> choice = choosing.choose();
        choice.ifPresent(this::add);
        if (choice.isEmpty() && isExpected) {
            issues.add(issue(
                    "customs.rate.missing",
                    "commodity.classification",
                    line.code().digits(),
                    "a code the tariff of " + tariff.day() + " has a rate of " + type + " for"));
        }
    }

    private void add(RateChoice choice) {
        RateLine rateLine = choice.chosen();
        TaxType type = rateLine.tax();
        TaxFormula formula = formula(rateLine);
        BigDecimal deduction = line.deducted(type).min(formula.amount());
        BigDecimal assessed = formula.amount().subtract(deduction);
        List<Explanation.Step> steps = new ArrayList<>();
        steps.add(choice.step(line));
        steps.add(amountStep(rateLine, formula));
        if (deduction.signum() > 0) {
            steps.add(deductionStep(type, formula.amount(), deduction, assessed));
        }
        fees.add(new DutyTaxFee(
                type,
                rateLine,
                money(formula.base()),
                money(deduction),
                money(assessed),
                money(assessed),
                Collection.AT_BORDER,
                new Explanation(steps)));
        taxedValue = taxedValue.add(assessed);
    }

    private TaxFormula formula(RateLine rateLine) {
        Rate rate = rateLine.rate();
        BigDecimal quantity = line.quantityFor(rate);
        Rounding rounding = tariff.regime().rounding(rateLine.tax());
        Rounding shown = tariff.regime().valueRounding();
        if (rateLine.kind() == RateKind.EXPORT) {
            return TaxFormula.insidePrice(taxedValue, rate, quantity, rounding, shown);
        }
        return rateLine.tax() == TaxType.CONSUMPTION_TAX
                ? TaxFormula.insideBase(taxedValue, rate, quantity, rounding, shown)
                : TaxFormula.onBase(taxedValue, rate, quantity, rounding);
    }

    private Explanation.Step amountStep(RateLine rateLine, TaxFormula formula) {
        TariffRegime regime = tariff.regime();
        Rounding rounding = regime.rounding(rateLine.tax());
        SequencedMap<String, String> inputs = new LinkedHashMap<>();
        inputs.put("regime", regime.name());
        inputs.put("confirmed", String.valueOf(regime.confirmed()));
        inputs.put("day", tariff.day().toString());
        inputs.put("customsValue", line.value().toString());
        fees.forEach(fee -> inputs.put(fee.type().name(), fee.assessed().toString()));
        inputs.put("rate", rateLine.rate().text());
        inputs.put("rounding", rounding.mode() + " " + rounding.scale());
        return new Explanation.Step(
                rateLine.tax().rule("amount"),
                regime.validity().toString(),
                regime.legalBasis(),
                inputs,
                formula.arithmetic(),
                money(formula.amount()).toString());
    }

    private Explanation.Step deductionStep(TaxType type, BigDecimal amount, BigDecimal deduction, BigDecimal assessed) {
        SequencedMap<String, String> inputs = new LinkedHashMap<>();
        List<String> bases = new ArrayList<>();
        for (Deduction relief : line.deductions()) {
            if (relief.tax() == type) {
                inputs.put("deduction " + relief.legalBasis(), relief.amount().toString());
                bases.add(relief.legalBasis());
            }
        }
        return new Explanation.Step(
                type.rule("deduction"),
                tariff.regime().validity().toString(),
                String.join("; ", bases),
                inputs,
                "%s - %s = %s".formatted(money(amount), money(deduction), money(assessed)),
                money(assessed).toString());
    }

    private List<Issue> unstatedQuantities(List<RateLine> candidates) {
        return candidates.stream()
                .map(RateLine::rate)
                .filter(rate -> !line.states(rate))
                .map(Rate::unit)
                .distinct()
                .map(unit -> issue("customs.quantity.missing", "quantities", null, "the quantity in " + unit))
                .toList();
    }

    private Issue issue(String code, String field, @Nullable String value, String hint) {
        return Issue.error(
                code, line.number(), Pointer.item(line.number() - 1, field).path(), value, hint);
    }

    private Money money(BigDecimal amount) {
        return Money.of(amount, tariff.regime().currency());
    }
}
