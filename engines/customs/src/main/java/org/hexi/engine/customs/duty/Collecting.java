package org.hexi.engine.customs.duty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.hexi.engine.kernel.Explanation;
import org.hexi.engine.kernel.Money;

/** Decides what of an assessed bill is asked for before release. */
final class Collecting {
    private Collecting() {}

    static TaxBill collect(TaxBill assessed) {
        List<LineDuties> lines = assessed.lines().stream()
                .map(line -> new LineDuties(
                        line.number(),
                        line.code(),
                        line.customsValue(),
                        line.fees().stream().map(fee -> collect(fee, assessed)).toList()))
                .toList();
        return new TaxBill(assessed.regime(), assessed.day(), lines);
    }

    private static DutyTaxFee collect(DutyTaxFee fee, TaxBill bill) {
        Collection collection = collectionOf(fee.type(), bill);
        Money payable = collection == Collection.AT_BORDER
                ? fee.assessed()
                : Money.zero(fee.assessed().currency());
        List<Explanation.Step> steps = new ArrayList<>(fee.explanation().steps());
        steps.add(step(fee.type(), bill, collection, payable));
        return new DutyTaxFee(
                fee.type(),
                fee.rateLine(),
                fee.base(),
                fee.deduction(),
                fee.assessed(),
                payable,
                collection,
                new Explanation(steps));
    }

    private static Collection collectionOf(TaxType type, TaxBill bill) {
        boolean below = bill.assessed(type).amount().compareTo(bill.regime().collectionThreshold()) < 0;
        return below ? Collection.BELOW_THRESHOLD : bill.regime().rule(type).collection();
    }

    private static Explanation.Step step(TaxType type, TaxBill bill, Collection collection, Money payable) {
        TariffRegime regime = bill.regime();
        SequencedMap<String, String> inputs = new LinkedHashMap<>();
        inputs.put("assessedOnDeclaration", bill.assessed(type).toString());
        inputs.put(
                "threshold",
                Money.of(regime.collectionThreshold(), regime.currency()).toString());
        return new Explanation.Step(
                type.rule("collection"),
                regime.validity().toString(),
                regime.legalBasis(),
                inputs,
                "",
                collection + " " + payable);
    }
}
