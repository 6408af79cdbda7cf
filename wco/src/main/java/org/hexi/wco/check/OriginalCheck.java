package org.hexi.wco.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hexi.wco.model.Amount;
import org.hexi.wco.model.Consignment;
import org.hexi.wco.model.Declaration;
import org.hexi.wco.model.DeclarationKind;
import org.hexi.wco.model.GoodsItem;
import org.hexi.wco.model.GoodsShipment;
import org.hexi.wco.model.Itinerary;
import org.hexi.wco.model.Measure;
import org.hexi.wco.model.SafetyConsignment;
import org.hexi.wco.model.TransportEquipment;
import org.jspecify.annotations.Nullable;

/** An original: its head, its totals, and its lines one by one. */
final class OriginalCheck {
    private final Declaration declaration;
    private final Findings findings;

    OriginalCheck(Declaration declaration, Findings findings) {
        this.declaration = declaration;
        this.findings = findings;
    }

    void check() {
        Optional<DeclarationKind> kind = declaration.kind();
        if (kind.isEmpty()) {
            findings.error(
                    "wco.type.unknown",
                    "TypeCode",
                    declaration.typeCode(),
                    "IM, EX or CO with one of A to F, J, K, Y, Z");
        }
        findings.require("Declarant", declaration.declarant(), "who declares");
        kind.filter(one -> one.isSupplementary() && !one.isExport())
                .ifPresent(one -> findings.require(
                        "AcceptanceDateTime",
                        declaration.acceptanceDateTime(),
                        "when the simplified one was accepted"));
        totals();
        new Sequences(findings).check("Consignment/Itinerary", itineraries(), Itinerary::sequenceNumeric);
        guarantees();
        GoodsShipment shipment = declaration.goodsShipment();
        if (shipment == null) {
            findings.require("GoodsShipment", null, "the shipment with its lines of goods");
            return;
        }
        findings.enterShipment();
        shipment(shipment, kind.orElse(null));
        List<GoodsItem> items = shipment.goodsItems();
        new Sequences(findings).check("GovernmentAgencyGoodsItem", items, GoodsItem::sequenceNumeric);
        for (int i = 0; i < items.size(); i++) {
            findings.enterItem(i + 1);
            new ItemCheck(declaration, items.get(i), findings).check(kind.orElse(null));
        }
    }

    private List<Itinerary> itineraries() {
        SafetyConsignment consignment = declaration.consignment();
        return consignment == null ? List.of() : consignment.itineraries();
    }

    private void shipment(GoodsShipment shipment, @Nullable DeclarationKind kind) {
        findings.require("GovernmentAgencyGoodsItem", shipment.goodsItems(), "at least one line of goods");
        if (kind != null && !kind.isExport()) {
            findings.require("Importer", shipment.importer(), "who brings the goods in");
        }
        Consignment consignment = shipment.consignment();
        findings.require(
                "Consignment/GoodsLocation",
                consignment == null ? null : consignment.goodsLocation(),
                "where the goods can be examined");
        if (consignment != null) {
            containers(shipment, consignment);
        }
    }

    private void containers(GoodsShipment shipment, Consignment consignment) {
        List<TransportEquipment> equipment = consignment.transportEquipment();
        // a single one with the number 0 is no container, it only bears the seals
        boolean isNone = equipment.size() == 1
                && Integer.valueOf(0).equals(equipment.getFirst().sequenceNumeric());
        if (!isNone) {
            new Sequences(findings)
                    .check("Consignment/TransportEquipment", equipment, TransportEquipment::sequenceNumeric);
        } else if ("1".equals(consignment.containerCode())) {
            findings.warning(
                    "wco.container.contradiction",
                    "Consignment/ContainerCode",
                    consignment.containerCode(),
                    "0, as the equipment with the number 0 is no container");
        }
        boolean isNamed = !equipment.isEmpty()
                || shipment.goodsItems().stream()
                        .anyMatch(item -> item.commodity() != null
                                && !item.commodity().transportEquipment().isEmpty());
        if ("1".equals(consignment.containerCode()) && !isNamed) {
            findings.require(
                    "Consignment/TransportEquipment", null, "the containers, as ContainerCode 1 says there are");
        }
    }

    private void totals() {
        List<GoodsItem> items = declaration.goodsItems();
        Integer stated = declaration.goodsItemQuantity();
        if (stated != null && stated != items.size()) {
            findings.error("wco.total.items", "GoodsItemQuantity", stated, items.size() + ", as lines are there");
        }
        packages(items);
        invoice(items);
    }

    /** Customs let a total of packages pass that does not add up, so it is told and refused by nobody. */
    private void packages(List<GoodsItem> items) {
        Measure stated = declaration.totalPackageQuantity();
        BigDecimal sum = items.stream()
                .flatMap(item -> item.packagings().stream())
                .map(packaging -> packaging.quantityQuantity())
                .filter(Objects::nonNull)
                .map(Measure::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (stated != null && stated.value().compareTo(sum) != 0) {
            findings.warning(
                    "wco.total.packages",
                    "TotalPackageQuantity",
                    stated.value(),
                    sum.toPlainString() + ", as the lines say");
        }
    }

    private void invoice(List<GoodsItem> items) {
        Amount stated = declaration.invoiceAmount();
        List<Amount> prices = new ArrayList<>();
        items.forEach(item -> ItemCheck.price(item).ifPresent(prices::add));
        boolean isComparable = stated != null
                && prices.size() == items.size()
                && prices.stream().allMatch(price -> Objects.equals(price.currencyID(), stated.currencyID()));
        if (stated == null || !isComparable || prices.isEmpty()) {
            return;
        }
        BigDecimal sum = prices.stream().map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(stated.value()) != 0) {
            findings.error(
                    "wco.total.invoice", "InvoiceAmount", stated.value(), sum.toPlainString() + ", as the lines say");
        }
    }

    private void guarantees() {
        boolean isGuaranteed =
                declaration.authorisationHolders().stream().anyMatch(holder -> "CGU".equals(holder.categoryCode()));
        if (isGuaranteed && declaration.obligationGuarantees().isEmpty()) {
            findings.warning(
                    "wco.guarantee.missing",
                    "ObligationGuarantee",
                    null,
                    "the guarantee the authorisation CGU is about, or its waiver");
        }
    }
}
