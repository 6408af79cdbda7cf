package org.hexi.wco.tax;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexi.wco.model.Amount;
import org.hexi.wco.model.Commodity;
import org.hexi.wco.model.DateTime;
import org.hexi.wco.model.Declaration;
import org.hexi.wco.model.DutyTaxFee;
import org.hexi.wco.model.GoodsItem;
import org.hexi.wco.model.GoodsShipment;
import org.hexi.wco.model.Response;
import org.jspecify.annotations.Nullable;

/** Computes the taxes of an answer anew from itself, the declaration and the messages about it. Immutable. */
public final class RecomputingTaxes {
    private final TaxPractice practice;
    private final Declaration original;
    private final List<Declaration> messages;

    public RecomputingTaxes(TaxPractice practice, Declaration original, List<Declaration> messages) {
        this.practice = practice;
        this.original = original;
        this.messages = List.copyOf(messages);
    }

    /** All lines of the answer: those it assessed, and those of a part of the declaration it repeats. */
    public List<RecomputedTax> recompute(Response answer) {
        DateTime issued = answer.issueDateTime();
        LocalDate day = (issued == null ? DateTime.of(Instant.EPOCH) : issued)
                .instant()
                .atZone(ZoneOffset.UTC)
                .toLocalDate();
        List<RecomputedTax> lines = new ArrayList<>();
        for (GoodsItem item : answer.goodsItems()) {
            lines.addAll(new ItemTaxes(practice, facts(item, answer), day).recompute());
        }
        if (answer.changed() != null) {
            lines.addAll(repeated(answer.changed()));
        }
        return lines;
    }

    private ItemFacts facts(GoodsItem answered, Response answer) {
        return new ItemFacts(original, messages, answered, answer.goodsItems());
    }

    /** A change that is told as done repeats what its message stated, line for line. */
    private List<RecomputedTax> repeated(Declaration changed) {
        List<DutyTaxFee> stated = messages.stream()
                .flatMap(message -> message.goodsItems().stream())
                .flatMap(item -> fees(item).stream())
                .filter(fee -> fee.payment() != null && fee.payment().taxAssessedAmount() != null)
                .toList();
        List<RecomputedTax> lines = new ArrayList<>();
        for (GoodsItem item : changed.goodsItems()) {
            for (DutyTaxFee fee : fees(item)) {
                if (fee.payment() != null && fee.payment().taxAssessedAmount() != null) {
                    int place = lines.size();
                    lines.add(repeated(item, fee, place < stated.size() ? stated.get(place) : null));
                }
            }
        }
        return lines;
    }

    private static RecomputedTax repeated(GoodsItem item, DutyTaxFee told, @Nullable DutyTaxFee stated) {
        return new RecomputedTax(
                ItemFacts.number(item),
                String.valueOf(told.typeCode()),
                ItemFacts.assessed(told),
                stated == null ? null : ItemFacts.assessed(stated),
                ItemFacts.payable(told),
                stated == null ? null : ItemFacts.payable(stated),
                stated == null ? Way.NONE : Way.STATED,
                "the change repeats what its message stated");
    }

    static List<DutyTaxFee> fees(GoodsItem item) {
        Commodity commodity = item.commodity();
        return commodity == null ? List.of() : commodity.dutyTaxFees();
    }

    /** The customs value of a line, where its price is its value: stated in the currency of taxes and free of further charges. */
    static Optional<BigDecimal> price(Declaration declaration, GoodsItem item, String currency) {
        GoodsShipment shipment = declaration.goodsShipment();
        boolean hasCharges = shipment != null && shipment.customsValuation() != null;
        Commodity commodity = item.commodity();
        Amount price = commodity == null || commodity.invoiceLine() == null
                ? null
                : commodity.invoiceLine().itemChargeAmount();
        return price == null || hasCharges || !price.isIn(currency) ? Optional.empty() : Optional.of(price.value());
    }
}
