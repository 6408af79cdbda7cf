package org.hexi.engine.customs.declaration;

import java.util.List;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.Money;

/**
 * Tells everything that keeps a declaration from being filed, all at once, each with a pointer to its field. Row 0 is the
 * header, row 1 the first item. Looks only at the declaration itself; rates and documents are looked at in assessing.
 */
public final class DeclarationCheck {
    private static final int SUBHEADING_DIGITS = 6;

    private final Findings findings = new Findings();

    private DeclarationCheck() {}

    public static List<Issue> check(Declaration declaration) {
        DeclarationCheck check = new DeclarationCheck();
        check.header(declaration);
        check.valuation(declaration);
        for (int index = 0; index < declaration.goodsItems().size(); index++) {
            check.findings.enterItem(index);
            check.item(declaration.goodsItems().get(index), declaration.direction());
        }
        return check.findings.list();
    }

    private void header(Declaration declaration) {
        findings.require("reference", declaration.reference(), "the declarant's own reference");
        findings.require("office", declaration.office(), "the code of the customs office");
        findings.require("agent", declaration.agent(), "who files the declaration");
        switch (declaration.direction()) {
            case IMPORT -> {
                findings.require("importer", declaration.importer(), "who brings the goods in");
                findings.require("exportationCountry", declaration.exportationCountry(), "where they were sent from");
            }
            case EXPORT -> {
                findings.require("exporter", declaration.exporter(), "who sends the goods out");
                findings.require("destinationCountry", declaration.destinationCountry(), "where they go");
            }
        }
        if (declaration.goodsItems().isEmpty()) {
            findings.error("customs.items.none", "goodsItems", null, "at least one line of goods");
        }
    }

    private void valuation(Declaration declaration) {
        CustomsValuation valuation = declaration.valuation();
        Incoterm incoterm = valuation.incoterm();
        if (incoterm == null) {
            findings.error("customs.field.missing", "valuation.incoterm", null, "the delivery terms, such as FOB");
            return;
        }
        boolean isImport = declaration.direction() == Direction.IMPORT;
        if (isImport != incoterm.isFreightIncluded()) {
            findings.require("valuation.freight", valuation.freight(), "freight to the border, under " + incoterm);
        }
        if (isImport != incoterm.isInsuranceIncluded()) {
            insurance(valuation, incoterm);
        }
        if (isImport && incoterm.isDutyIncluded()) {
            findings.warning(
                    "customs.value.dutyIncluded",
                    "valuation.incoterm",
                    incoterm,
                    "prices without the duty and taxes of the importing country");
        }
    }

    private void insurance(CustomsValuation valuation, Incoterm incoterm) {
        if (valuation.insurance() == null && valuation.insurancePercent() == null) {
            findings.error(
                    "customs.field.missing",
                    "valuation.insurance",
                    null,
                    "an amount, or a rate in percent, under " + incoterm);
        }
        if (valuation.insurance() != null && valuation.insurancePercent() != null) {
            findings.error(
                    "customs.insurance.twice",
                    "valuation.insurance",
                    valuation.insurance(),
                    "an amount or a rate, not both");
        }
    }

    private void item(GoodsItem item, Direction direction) {
        findings.require("commodity.description", item.commodity().description(), "the goods in words");
        findings.require("commodity.edition", item.commodity().edition(), "the edition of the code, such as HS 2022");
        classification(item);
        amount(item);
        masses(item);
        if (direction == Direction.IMPORT && item.originCountry() == null) {
            findings.warning(
                    "customs.origin.unknown",
                    "originCountry",
                    null,
                    "the country of origin; without it the general rate");
        }
        if (item.originProof() != null && item.originCountry() == null) {
            findings.error("customs.field.missing", "originCountry", null, "the country the proof of origin is about");
        }
    }

    private void classification(GoodsItem item) {
        HsCode code = item.commodity().classification();
        if (code == null) {
            findings.error("customs.field.missing", "commodity.classification", null, "a tariff code");
        } else if (code.digits().length() < SUBHEADING_DIGITS) {
            findings.error(
                    "customs.code.short", "commodity.classification", code, "at least the six digits of a subheading");
        }
    }

    private void amount(GoodsItem item) {
        Money amount = item.invoiceAmount();
        if (amount == null) {
            findings.error("customs.field.missing", "invoiceAmount", null, "the price of the line");
        } else if (amount.isNegative() || amount.isZero()) {
            findings.error("customs.amount.notPositive", "invoiceAmount", amount, "more than zero");
        }
    }

    private void masses(GoodsItem item) {
        Mass net = item.netMass();
        if (net == null) {
            findings.error("customs.field.missing", "netMass", null, "the mass without packing");
            return;
        }
        if (net.kilograms().signum() == 0) {
            findings.error("customs.mass.zero", "netMass", net.kilograms(), "more than zero");
        }
        Mass gross = item.grossMass();
        if (gross != null && net.compareTo(gross) > 0) {
            findings.error(
                    "customs.mass.netAboveGross",
                    "netMass",
                    net.kilograms(),
                    "at most the gross mass of " + gross.kilograms() + " kg");
        }
    }
}
