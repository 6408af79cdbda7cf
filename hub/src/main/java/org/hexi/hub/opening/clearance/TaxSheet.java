package org.hexi.hub.opening.clearance;

import java.time.LocalDate;
import java.util.List;
import org.hexi.engine.customs.duty.Collection;
import org.hexi.engine.customs.duty.DutyTaxFee;
import org.hexi.engine.customs.duty.LineDuties;
import org.hexi.engine.customs.duty.TaxBill;
import org.hexi.engine.customs.duty.TaxType;
import org.hexi.engine.kernel.Explanation;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.kernel.Money;

/**
 * The taxes of a declaration as they were reckoned: each line and tax with base, rate, assessed and payable amount and its
 * explanation. Immutable; kept with the declaration as it was on the day.
 *
 * @param regime id of the tariff regime
 * @param regimeName its name, which says so when it is unconfirmed
 * @param isConfirmed whether the regime was compared with the official text
 * @param day the day whose tariff applied
 * @param valueExplanation how the customs value was found
 */
public record TaxSheet(
        String regime,
        String regimeName,
        boolean isConfirmed,
        LocalDate day,
        Money customsValue,
        List<Row> rows,
        Money assessed,
        Money payable,
        Explanation valueExplanation) {
    public TaxSheet {
        rows = List.copyOf(rows);
    }

    /** One tax of one line. Assessed is not payable: both are kept. */
    public record Row(
            int line,
            HsCode code,
            Money customsValue,
            TaxType tax,
            Money base,
            String rate,
            Money assessed,
            Money payable,
            Collection collection,
            Explanation explanation) {
        static Row of(LineDuties line, DutyTaxFee fee) {
            return new Row(
                    line.number(),
                    line.code(),
                    line.customsValue(),
                    fee.type(),
                    fee.base(),
                    fee.rateLine().rate().text(),
                    fee.assessed(),
                    fee.payable(),
                    fee.collection(),
                    fee.explanation());
        }
    }

    static TaxSheet of(TaxBill bill, Explanation valueExplanation) {
        List<Row> rows = bill.lines().stream()
                .flatMap(line -> line.fees().stream().map(fee -> Row.of(line, fee)))
                .toList();
        return new TaxSheet(
                bill.regime().id(),
                bill.regime().name(),
                bill.regime().confirmed(),
                bill.day(),
                bill.customsValue(),
                rows,
                bill.totalAssessed(),
                bill.totalPayable(),
                valueExplanation);
    }

    /** Sum of one tax over all lines, as assessed. */
    public Money assessed(TaxType tax) {
        return rows.stream()
                .filter(row -> row.tax() == tax)
                .map(Row::assessed)
                .reduce(Money.zero(assessed.currency()), Money::plus);
    }
}
