package org.hexi.engine.customs.duty;

import java.util.ArrayList;
import java.util.List;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Money;

/**
 * Assesses the taxes of a declaration under the tariff of one day. Each tax is computed and rounded per line; only then are
 * sums taken and the collection threshold looked at, which is about the sum of one tax over the declaration: splitting a line
 * cannot slip under it. Immutable.
 */
public final class AssessingDuties {
    private final Tariff tariff;

    public AssessingDuties(Tariff tariff) {
        this.tariff = tariff;
    }

    /** The bill, and what could not be computed for want of a rate or a quantity. */
    public record Result(TaxBill bill, List<Issue> issues) {
        public Result {
            issues = List.copyOf(issues);
        }
    }

    /** @throws InvalidValue when a value is not in the currency of the regime */
    public Result assess(List<DutiableLine> lines) {
        List<LineDuties> duties = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        for (DutiableLine line : lines) {
            requireCurrency(line.value());
            line.deductions().forEach(deduction -> requireCurrency(deduction.amount()));
            LineCalculation calculation = new LineCalculation(tariff, line);
            duties.add(calculation.calculate());
            issues.addAll(calculation.issues());
        }
        TaxBill assessed = new TaxBill(tariff.regime(), tariff.day(), duties);
        return new Result(Collecting.collect(assessed), issues);
    }

    private void requireCurrency(Money amount) {
        String currency = tariff.regime().currency();
        if (!amount.currency().getCurrencyCode().equals(currency)) {
            throw new InvalidValue("customs.value.currency", "value", amount, "an amount in " + currency);
        }
    }
}
