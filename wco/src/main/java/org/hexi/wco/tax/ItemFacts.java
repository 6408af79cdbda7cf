package org.hexi.wco.tax;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hexi.wco.model.Amount;
import org.hexi.wco.model.Declaration;
import org.hexi.wco.model.DomesticDutyTaxParty;
import org.hexi.wco.model.DutyTaxFee;
import org.hexi.wco.model.GoodsItem;
import org.hexi.wco.model.GoodsMeasure;
import org.hexi.wco.model.GoodsShipment;
import org.hexi.wco.model.Measure;
import org.hexi.wco.model.Payment;
import org.jspecify.annotations.Nullable;

/** What declaration, messages and answer know about one line of goods of an answer. Immutable. */
record ItemFacts(Declaration original, List<Declaration> messages, GoodsItem answered, List<GoodsItem> all) {
    static int number(GoodsItem item) {
        return item.sequenceNumeric() == null ? 0 : item.sequenceNumeric();
    }

    static BigDecimal assessed(DutyTaxFee fee) {
        Payment payment = fee.payment();
        Amount amount = payment == null ? null : payment.taxAssessedAmount();
        return amount == null ? BigDecimal.ZERO : amount.value();
    }

    @Nullable
    static BigDecimal payable(DutyTaxFee fee) {
        Payment payment = fee.payment();
        return payment == null || payment.paymentAmount() == null
                ? null
                : payment.paymentAmount().value();
    }

    List<DutyTaxFee> fees() {
        return RecomputingTaxes.fees(answered);
    }

    /** The line as it was declared; a line beyond the declared ones was split off the last of them. */
    Optional<GoodsItem> declared() {
        List<GoodsItem> items = original.goodsItems();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(items.get(Math.clamp(number(answered), 1, items.size()) - 1));
    }

    boolean isSplitOff() {
        return number(answered) > original.goodsItems().size();
    }

    boolean hasProcedureOf(Set<String> codes) {
        return declared().stream().anyMatch(item -> codes.stream().anyMatch(item::hasProcedure));
    }

    boolean isPostponedBy(String role) {
        GoodsShipment shipment = original.goodsShipment();
        List<DomesticDutyTaxParty> parties = shipment == null ? List.of() : shipment.domesticDutyTaxParties();
        return parties.stream().anyMatch(party -> role.equals(party.roleCode()))
                || declared().stream()
                        .flatMap(item -> item.domesticDutyTaxParties().stream())
                        .anyMatch(party -> role.equals(party.roleCode()));
    }

    /** Taxes whose amounts a later message stated by hand for this line. */
    List<DutyTaxFee> overrides() {
        return messages.stream()
                .flatMap(message -> message.goodsItems().stream())
                .filter(item -> Objects.equals(item.sequenceNumeric(), answered.sequenceNumeric()))
                .flatMap(item -> RecomputingTaxes.fees(item).stream())
                .filter(fee -> payable(fee) != null)
                .toList();
    }

    /** What its duties are taken from: the base of one of them, or the declared price, or what a split left of it. */
    Optional<BigDecimal> value(TaxPractice practice) {
        Optional<BigDecimal> base = base(answered, practice);
        if (base.isPresent() || declared().isEmpty()) {
            return base;
        }
        Optional<BigDecimal> price = RecomputingTaxes.price(original, declared().get(), practice.currency());
        if (!isSplitOff()) {
            return price;
        }
        BigDecimal taken = all.stream()
                .filter(item -> item != answered)
                .flatMap(item -> base(item, practice).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return price.map(whole -> whole.subtract(taken));
    }

    private static Optional<BigDecimal> base(GoodsItem item, TaxPractice practice) {
        return RecomputingTaxes.fees(item).stream()
                .filter(fee -> practice.isDuty(String.valueOf(fee.typeCode())))
                .map(DutyTaxFee::adValoremTaxBaseAmount)
                .filter(Objects::nonNull)
                .map(Amount::value)
                .findFirst();
    }

    /** Litres of pure alcohol and the like: the declared quantity times the strength in percent. */
    Optional<BigDecimal> strongQuantity(TaxPractice.QuantityRate rate) {
        Optional<BigDecimal> strength = declared().stream()
                .flatMap(item -> RecomputingTaxes.fees(item).stream())
                .map(DutyTaxFee::specificTaxBaseQuantity)
                .filter(Objects::nonNull)
                .filter(measure -> rate.strength().equals(measure.unitCode()))
                .map(measure -> rate.counted(measure.value()))
                .findFirst();
        Optional<BigDecimal> quantity = declared()
                .map(GoodsItem::commodity)
                .map(commodity -> commodity.goodsMeasure())
                .map(GoodsMeasure::tariffQuantity)
                .map(Measure::value);
        return strength.flatMap(
                percent -> quantity.map(litres -> litres.multiply(percent).movePointLeft(2)));
    }
}
