package org.hexi.wco.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Money;
import org.hexi.wco.model.Amount;
import org.hexi.wco.model.Commodity;
import org.hexi.wco.model.Declaration;
import org.hexi.wco.model.DeclarationKind;
import org.hexi.wco.model.DutyTaxFee;
import org.hexi.wco.model.GoodsItem;
import org.hexi.wco.model.GoodsMeasure;
import org.hexi.wco.model.GoodsShipment;
import org.hexi.wco.model.GovernmentProcedure;
import org.hexi.wco.model.Measure;
import org.hexi.wco.model.Packaging;
import org.hexi.wco.model.Payment;
import org.hexi.wco.model.TransportEquipment;
import org.jspecify.annotations.Nullable;

/** One line of goods. */
final class ItemCheck {
    private static final Set<String> WAREHOUSES = Set.of("71", "78");
    private static final Set<String> DEFERRED = Set.of("E", "R");

    private final Declaration declaration;
    private final GoodsItem item;
    private final Findings findings;

    ItemCheck(Declaration declaration, GoodsItem item, Findings findings) {
        this.declaration = declaration;
        this.item = item;
        this.findings = findings;
    }

    static Optional<Amount> price(GoodsItem item) {
        Commodity commodity = item.commodity();
        return commodity == null || commodity.invoiceLine() == null
                ? Optional.empty()
                : Optional.ofNullable(commodity.invoiceLine().itemChargeAmount());
    }

    void check(@Nullable DeclarationKind kind) {
        procedures();
        commodity(kind);
        new Sequences(findings).check("Packaging", item.packagings(), Packaging::sequenceNumeric);
        amount("CustomsValueAmount", item.customsValueAmount());
        amount("StatisticalValueAmount", item.statisticalValueAmount());
        valuation();
        authorisations();
    }

    private void procedures() {
        Optional<GovernmentProcedure> main = item.governmentProcedures().stream()
                .filter(procedure -> procedure.previousCode() != null)
                .findFirst();
        if (main.isEmpty()) {
            findings.require("GovernmentProcedure", null, "the procedure asked for and the one before it");
            return;
        }
        boolean touchesWarehouse =
                isWarehouse(main.get().currentCode()) || isWarehouse(main.get().previousCode());
        GoodsShipment shipment = declaration.goodsShipment();
        if (touchesWarehouse && (shipment == null || shipment.warehouse() == null)) {
            findings.error(
                    "wco.warehouse.missing",
                    "GovernmentProcedure",
                    main.get().currentCode() + main.get().previousCode(),
                    "a procedure without a customs warehouse, or a GoodsShipment/Warehouse");
        }
    }

    private static boolean isWarehouse(@Nullable String procedure) {
        return procedure != null && WAREHOUSES.contains(procedure);
    }

    private void commodity(@Nullable DeclarationKind kind) {
        Commodity commodity = item.commodity();
        if (commodity == null) {
            findings.require("Commodity", null, "what the goods are");
            return;
        }
        findings.require("Commodity/Description", commodity.description(), "the goods in words");
        boolean needsCode = kind != null && !kind.isOfLittleData();
        if (needsCode) {
            findings.require("Commodity/Classification", commodity.classifications(), "a code of the nomenclature");
        }
        masses(commodity.goodsMeasure());
        amount("Commodity/InvoiceLine/ItemChargeAmount", price(item).orElse(null));
        new Sequences(findings)
                .check(
                        "Commodity/TransportEquipment",
                        commodity.transportEquipment(),
                        TransportEquipment::sequenceNumeric);
        taxes(commodity.dutyTaxFees());
    }

    private void masses(@Nullable GoodsMeasure measure) {
        if (measure == null || measure.netNetWeightMeasure() == null) {
            return;
        }
        Measure gross = measure.grossMassMeasure();
        BigDecimal net = measure.netNetWeightMeasure().value();
        if (net.signum() < 0) {
            findings.error("wco.mass.negative", "Commodity/GoodsMeasure/NetNetWeightMeasure", net, "zero or more");
        }
        if (gross != null && net.compareTo(gross.value()) > 0) {
            findings.error(
                    "wco.mass.netabovegross",
                    "Commodity/GoodsMeasure/NetNetWeightMeasure",
                    net,
                    "at most the gross mass of " + gross.value().toPlainString());
        }
    }

    private void amount(String field, @Nullable Amount amount) {
        if (amount == null) {
            return;
        }
        if (amount.value().signum() < 0) {
            findings.error("wco.amount.negative", field, amount.value(), "zero or more");
        }
        if (amount.currencyID() == null || !isCurrency(amount.currencyID())) {
            findings.error("wco.currency.unknown", field + "/@currencyID", amount.currencyID(), "a code of ISO 4217");
        }
    }

    private static boolean isCurrency(String code) {
        try {
            return Money.currency(code) != null;
        } catch (InvalidValue unknown) {
            return false;
        }
    }

    /** A preference is claimed for goods of a country; which one has to be said. */
    private void taxes(List<DutyTaxFee> fees) {
        boolean asksForOrigin = fees.stream()
                .anyMatch(fee -> fee.dutyRegimeCode() != null && price(item).isPresent());
        if (asksForOrigin) {
            findings.require("Origin", item.origins(), "the country of origin, as a DutyRegimeCode is stated");
        }
        boolean isDeferred =
                fees.stream().map(DutyTaxFee::payment).anyMatch(payment -> payment != null && isDeferred(payment));
        boolean isAccountNamed =
                declaration.additionalDocuments().stream().anyMatch(document -> "DAN".equals(document.typeCode()));
        if (isDeferred && !isAccountNamed) {
            findings.error(
                    "wco.account.missing",
                    "Commodity/DutyTaxFee",
                    "E or R",
                    "another way of paying, or the account as an AdditionalDocument DAN of the declaration");
        }
    }

    private static boolean isDeferred(Payment payment) {
        return payment.methodCode() != null && DEFERRED.contains(payment.methodCode());
    }

    /** The value of the transaction stands on an invoice and on terms. */
    private void valuation() {
        boolean isTransactionValue = item.customsValuation() != null
                && "1".equals(item.customsValuation().methodCode());
        if (!isTransactionValue) {
            return;
        }
        requireDocument("N935", "the invoice, as valuation method 1 is stated");
        GoodsShipment shipment = declaration.goodsShipment();
        if (shipment == null || shipment.tradeTerms() == null) {
            findings.error(
                    "wco.terms.missing",
                    "CustomsValuation/MethodCode",
                    "1",
                    "GoodsShipment/TradeTerms beside method 1");
        }
    }

    private void authorisations() {
        if (holds("CGU")) {
            requireDocument("C505", "the guarantee's authorisation, as its holder CGU is stated");
        }
        if (holds("DPO")) {
            requireDocument("C506", "the deferment's authorisation, as its holder DPO is stated");
        }
    }

    private boolean holds(String category) {
        return declaration.authorisationHolders().stream().anyMatch(holder -> category.equals(holder.categoryCode()));
    }

    private void requireDocument(String code, String hint) {
        boolean isThere = item.additionalDocuments().stream()
                .anyMatch(document -> document.code().equals(code));
        if (!isThere) {
            findings.error("wco.document.missing", "AdditionalDocument", code, code + ": " + hint);
        }
    }
}
