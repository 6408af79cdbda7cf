package org.hexi.engine.customs.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.Quantity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Everything wrong is told at once, each with a pointer to its field. */
class DeclarationCheckTest {
    private static final Party ACME = new Party("91620100MA00000000", "Lanzhou Import Company");
    private static final Commodity CARS = new Commodity(new HsCode("870323"), "HS 2022", "cars");
    private static final GoodsItem GOOD = item(CARS, "KZ", Money.of("1000", "CNY"), "900", "1000");

    @Test
    void aCompleteDeclarationHasNoIssues() {
        assertThat(DeclarationCheck.check(imported(CustomsValuation.cif(), GOOD)))
                .isEmpty();
    }

    @Test
    void anEmptyImportNamesEveryMissingFieldOfTheHeader() {
        Declaration empty = new Declaration(
                "",
                Direction.IMPORT,
                "",
                null,
                null,
                null,
                null,
                null,
                new CustomsValuation(null, null, null, null),
                List.of(),
                List.of());

        assertThat(DeclarationCheck.check(empty))
                .extracting(Issue::column)
                .containsExactly(
                        "reference",
                        "office",
                        "agent",
                        "importer",
                        "exportationCountry",
                        "goodsItems",
                        "valuation.incoterm");
    }

    @Test
    void faultsOfAnItemPointToItsFieldAndCountRowsAsPeopleDo() {
        GoodsItem bad = item(new Commodity(new HsCode("87"), "", ""), null, Money.of("0", "CNY"), "1200", "1000");

        assertThat(DeclarationCheck.check(imported(CustomsValuation.cif(), GOOD, bad)))
                .extracting(Issue::code, Issue::row, Issue::column)
                .containsExactly(
                        tuple("customs.field.missing", 2L, "goodsItems[1].commodity.description"),
                        tuple("customs.field.missing", 2L, "goodsItems[1].commodity.edition"),
                        tuple("customs.code.short", 2L, "goodsItems[1].commodity.classification"),
                        tuple("customs.amount.notPositive", 2L, "goodsItems[1].invoiceAmount"),
                        tuple("customs.mass.netAboveGross", 2L, "goodsItems[1].netMass"),
                        tuple("customs.origin.unknown", 2L, "goodsItems[1].originCountry"));
    }

    @Test
    void anUnknownOriginIsAWarningUnlessAProofNamesOne() {
        GoodsItem unknown = item(CARS, null, Money.of("1", "CNY"), "1", "1");
        GoodsItem proven = new GoodsItem(
                CARS,
                null,
                new OriginProof("ASEAN", "E-1"),
                Money.of("1", "CNY"),
                Mass.kilograms("1"),
                null,
                List.of());

        assertThat(DeclarationCheck.check(imported(CustomsValuation.cif(), unknown)))
                .noneMatch(Issue::isError)
                .hasSize(1);
        assertThat(DeclarationCheck.check(imported(CustomsValuation.cif(), proven)))
                .anyMatch(Issue::isError);
    }

    @Test
    void theTermsSayWhichChargesAreMissing() {
        assertThat(columns(new CustomsValuation(Incoterm.FOB, null, null, null)))
                .containsExactly("valuation.freight", "valuation.insurance");
        assertThat(columns(new CustomsValuation(Incoterm.CFR, null, null, null)))
                .containsExactly("valuation.insurance");
        assertThat(columns(CustomsValuation.fob(Money.of("1", "CNY"), BigDecimal.ONE)))
                .isEmpty();
        assertThat(columns(
                        new CustomsValuation(Incoterm.FOB, Money.of("1", "CNY"), Money.of("1", "CNY"), BigDecimal.ONE)))
                .containsExactly("valuation.insurance");
        assertThat(columns(new CustomsValuation(Incoterm.DDP, null, null, null)))
                .containsExactly("valuation.incoterm");
    }

    @Test
    void anExportAsksForExporterDestinationAndWhatIsInsideThePrice() {
        Declaration export = new Declaration(
                "E-1",
                Direction.EXPORT,
                "6201",
                ACME,
                null,
                null,
                null,
                null,
                CustomsValuation.cif(),
                List.of(GOOD),
                List.of());

        assertThat(DeclarationCheck.check(export))
                .extracting(Issue::column)
                .containsExactly("exporter", "destinationCountry", "valuation.freight", "valuation.insurance");
    }

    @Test
    void theNetMassCountsAsAQuantityInKilograms() {
        assertThat(GOOD.measures()).containsExactly(new Quantity(new BigDecimal("900"), "KGM"));
    }

    private static List<String> columns(CustomsValuation valuation) {
        return DeclarationCheck.check(imported(valuation, GOOD)).stream()
                .map(Issue::column)
                .toList();
    }

    private static Declaration imported(CustomsValuation valuation, GoodsItem... items) {
        return new Declaration(
                "I-1",
                Direction.IMPORT,
                "6201",
                ACME,
                ACME,
                null,
                new CountryCode("KZ"),
                null,
                valuation,
                List.of(items),
                List.of());
    }

    private static GoodsItem item(
            Commodity commodity, @Nullable String origin, Money amount, String net, String gross) {
        return new GoodsItem(
                commodity,
                origin == null ? null : new CountryCode(origin),
                null,
                amount,
                Mass.kilograms(net),
                Mass.kilograms(gross),
                List.of());
    }
}
