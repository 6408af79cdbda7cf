package org.hexi.engine.customs.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexi.engine.customs.declaration.CustomsValuation;
import org.hexi.engine.customs.declaration.Declaration;
import org.hexi.engine.customs.declaration.GoodsItem;
import org.hexi.engine.customs.declaration.OriginProof;
import org.hexi.engine.customs.declaration.Pointer;
import org.hexi.engine.customs.duty.AssessingDuties;
import org.hexi.engine.customs.duty.DutiableLine;
import org.hexi.engine.customs.duty.ExchangeRates;
import org.hexi.engine.customs.duty.Origin;
import org.hexi.engine.customs.duty.Tariff;
import org.hexi.engine.customs.duty.TaxBill;
import org.hexi.engine.customs.duty.Valuing;
import org.hexi.engine.kernel.Explanation;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Money;

/** The duties of a declaration as far as it is filled in: values need every price, each tax needs its own line's code. */
record DutyAssessment(Optional<TaxBill> bill, Explanation valueExplanation, List<Issue> issues) {
    static DutyAssessment of(Declaration declaration, Tariff tariff, ExchangeRates rates) {
        List<Issue> issues = new ArrayList<>(unknownCurrencies(declaration, rates));
        issues.addAll(otherEditions(declaration, tariff));
        List<Money> prices = prices(declaration);
        if (!issues.isEmpty()
                || prices.isEmpty()
                || prices.size() < declaration.goodsItems().size()) {
            return new DutyAssessment(Optional.empty(), Explanation.of(), issues);
        }
        try {
            Valuing.Values values =
                    new Valuing(tariff.regime(), rates).value(prices, declaration.valuation(), declaration.direction());
            AssessingDuties.Result result = new AssessingDuties(tariff).assess(lines(declaration, values.items()));
            return new DutyAssessment(Optional.of(result.bill()), values.explanation(), result.issues());
        } catch (InvalidValue incomplete) {
            return new DutyAssessment(Optional.empty(), Explanation.of(), unlessKnown(incomplete));
        }
    }

    /** A missing field is already told by the check of the declaration. */
    private static List<Issue> unlessKnown(InvalidValue invalid) {
        return invalid.code().equals("customs.field.missing")
                ? List.of()
                : List.of(Issue.of(invalid, 0, invalid.field()));
    }

    private static List<Money> prices(Declaration declaration) {
        return declaration.goodsItems().stream()
                .map(GoodsItem::invoiceAmount)
                .filter(Objects::nonNull)
                .filter(price -> price.amount().signum() > 0)
                .toList();
    }

    private static List<DutiableLine> lines(Declaration declaration, List<Money> values) {
        List<DutiableLine> lines = new ArrayList<>();
        for (int index = 0; index < values.size(); index++) {
            GoodsItem item = declaration.goodsItems().get(index);
            HsCode code = item.commodity().classification();
            if (code != null) {
                lines.add(new DutiableLine(
                        index + 1,
                        declaration.direction(),
                        code,
                        values.get(index),
                        origin(item),
                        item.measures(),
                        List.of()));
            }
        }
        return lines;
    }

    private static Origin origin(GoodsItem item) {
        OriginProof proof = item.originProof();
        return new Origin(item.originCountry(), proof == null ? "" : proof.agreement());
    }

    private static List<Issue> unknownCurrencies(Declaration declaration, ExchangeRates rates) {
        List<Issue> issues = new ArrayList<>();
        CustomsValuation valuation = declaration.valuation();
        Stream.of(valuation.freight(), valuation.insurance())
                .filter(Objects::nonNull)
                .filter(charge -> !rates.knows(charge))
                .forEach(charge -> issues.add(unknownCurrency(0, Pointer.header("valuation"), charge, rates)));
        for (int index = 0; index < declaration.goodsItems().size(); index++) {
            Money price = declaration.goodsItems().get(index).invoiceAmount();
            if (price != null && !rates.knows(price)) {
                issues.add(unknownCurrency(index + 1L, Pointer.item(index, "invoiceAmount"), price, rates));
            }
        }
        return issues;
    }

    private static Issue unknownCurrency(long row, Pointer field, Money amount, ExchangeRates rates) {
        return Issue.error(
                "customs.currency.noRate",
                row,
                field.path(),
                amount.currency().getCurrencyCode(),
                "a currency with a rate to " + rates.target() + " on " + rates.day());
    }

    private static List<Issue> otherEditions(Declaration declaration, Tariff tariff) {
        String edition = tariff.regime().edition();
        List<Issue> issues = new ArrayList<>();
        for (int index = 0; index < declaration.goodsItems().size(); index++) {
            String stated = declaration.goodsItems().get(index).commodity().edition();
            if (!stated.isBlank() && !stated.equals(edition)) {
                issues.add(Issue.error(
                        "customs.edition.other",
                        index + 1L,
                        Pointer.item(index, "commodity.edition").path(),
                        stated,
                        edition));
            }
        }
        return issues;
    }
}
