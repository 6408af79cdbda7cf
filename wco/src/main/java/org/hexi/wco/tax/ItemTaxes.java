package org.hexi.wco.tax;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hexi.engine.customs.duty.StatedTax;
import org.hexi.wco.model.DutyTaxFee;
import org.jspecify.annotations.Nullable;

/** The taxes of one line of goods, each found again by the first way that is open to it. */
final class ItemTaxes {
    private static final String OVERRIDDEN_SECURITY = "MOD";
    private static final String SECURITY_METHOD = "R";

    private final TaxPractice practice;
    private final ItemFacts facts;
    private final LocalDate day;
    private final List<TaxLine> lines;

    ItemTaxes(TaxPractice practice, ItemFacts facts, LocalDate day) {
        this.practice = practice;
        this.facts = facts;
        this.day = day;
        this.lines = facts.fees().stream().map(TaxLine::new).toList();
    }

    List<RecomputedTax> recompute() {
        List<DutyTaxFee> overrides = facts.overrides();
        if (!overrides.isEmpty() && lines.stream().allMatch(line -> line.base().isEmpty())) {
            override(overrides);
        } else {
            compute();
        }
        int item = ItemFacts.number(facts.answered());
        return lines.stream()
                .map(line -> line.told(item, isPostponed(line), practice.zero()))
                .toList();
    }

    private boolean isPostponed(TaxLine line) {
        return line.type().equals(practice.valueTax()) && facts.isPostponedBy(practice.postponing());
    }

    /** Under a manual override the stated amounts are the taxes; those to be secured come as MOD, in the order of their taxes. */
    private void override(List<DutyTaxFee> overrides) {
        List<String> order = lines.stream()
                .map(TaxLine::type)
                .filter(type -> !type.equals(OVERRIDDEN_SECURITY))
                .toList();
        int secured = 0;
        for (TaxLine line : lines) {
            boolean isSecurity = line.type().equals(OVERRIDDEN_SECURITY);
            String type = line.type();
            if (isSecurity) {
                type = secured < order.size() ? order.get(secured) : "";
                secured++;
            }
            line.find(
                    stated(overrides, type, isSecurity),
                    Way.STATED,
                    "amounts the declarant stated by hand in a change");
        }
    }

    @Nullable
    private static BigDecimal stated(List<DutyTaxFee> overrides, String type, boolean isSecurity) {
        return overrides.stream()
                .filter(fee -> type.equals(fee.typeCode()) && isSecured(fee) == isSecurity)
                .map(ItemFacts::payable)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean isSecured(DutyTaxFee fee) {
        return fee.payment() != null && SECURITY_METHOD.equals(fee.payment().methodCode());
    }

    private void compute() {
        ContainedDuties contained = new ContainedDuties(practice, facts, lines);
        lines.forEach(line -> direct(line, contained));
        contained.findOpen();
    }

    /** By what the line itself says; it stays open when that is too little. */
    private void direct(TaxLine line, ContainedDuties contained) {
        if (practice.isDuty(line.type()) && facts.hasProcedureOf(practice.relieved())) {
            line.find(practice.zero(), Way.RELIEF, "goods that come back under a guarantee are free of duty");
        } else if (line.isByItsRate(practice) || (line.byRate(practice).isPresent() && !contained.isShownShort(line))) {
            line.find(line.byRate(practice).get(), Way.RATE, "");
        } else {
            byQuantity(line);
        }
    }

    private void byQuantity(TaxLine line) {
        practice.quantityRate(line.type(), day)
                .ifPresent(rate -> facts.strongQuantity(rate)
                        .map(quantity ->
                                StatedTax.perUnit(quantity, rate.rate()).assessed(practice.atBorder()))
                        .ifPresent(amount -> line.find(amount, Way.QUANTITY, rate.basis())));
    }
}
