package org.hexi.wco;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hexi.wco.model.Declaration;
import org.hexi.wco.tax.RecomputedTax;
import org.hexi.wco.tax.RecomputingTaxes;
import org.hexi.wco.tax.TaxPractice;
import org.hexi.wco.tax.Way;
import org.junit.jupiter.api.Test;

class RecomputingTaxesTest {
    private static final String BY_RATE = """
            <DutyTaxFee><AdValoremTaxBaseAmount currencyID="GBP">%s</AdValoremTaxBaseAmount>
              <DeductAmount currencyID="GBP">%s</DeductAmount><TaxRateNumeric>%s</TaxRateNumeric><TypeCode>%s</TypeCode>
              <Payment><TaxAssessedAmount currencyID="GBP">%s</TaxAssessedAmount>
                <PaymentAmount currencyID="GBP">%s</PaymentAmount></Payment></DutyTaxFee>
            """;
    private static final String BARE = """
            <DutyTaxFee><TypeCode>%s</TypeCode>
              <Payment><TaxAssessedAmount currencyID="GBP">%s</TaxAssessedAmount></Payment></DutyTaxFee>
            """;

    @Test
    void baseTimesRateIsTruncatedAndADeductionComesOff() {
        assertThat(taxes(byRate("141.88", "0.00", "20.00", "B00", "28.37")))
                .allMatch(RecomputedTax::isEqual)
                .extracting(RecomputedTax::way)
                .containsExactly(Way.RATE);
        assertThat(taxes(byRate("141.88", "0.00", "20.00", "B00", "28.38"))).noneMatch(RecomputedTax::isEqual);
        assertThat(taxes(byRate("1000.00", "320.00", "32.00", "A50", "0.00"))).allMatch(RecomputedTax::isEqual);
    }

    @Test
    void assessedIsNotPayable() {
        String fees = BY_RATE.formatted("1020.00", "0", "20.00", "B00", "204.00", "0.00");
        assertThat(taxes(Samples.declaration(), fees)).noneMatch(RecomputedTax::isEqual);
        String postponed = Samples.declaration()
                .replace(
                        "<ExportCountry>",
                        "<DomesticDutyTaxParty><ID>XX1</ID><RoleCode>FR1</RoleCode></DomesticDutyTaxParty><ExportCountry>");
        assertThat(taxes(postponed, fees)).allMatch(RecomputedTax::isEqual);
    }

    @Test
    void aTaxThatTellsNoRateIsWhatTheNextOneContains() {
        String fees = BARE.formatted("A00", "30.25") + byRate("1030.75", "0", "20.00", "B00", "206.15");
        assertThat(taxes(fees))
                .allMatch(RecomputedTax::isEqual)
                .extracting(RecomputedTax::way)
                .containsExactly(Way.NEXT_BASE, Way.RATE);
        assertThat(taxes(fees.replace("30.25", "30.26")).getFirst().isEqual()).isFalse();
        assertThat(taxes(BARE.formatted("A00", "30.25")).getFirst().way()).isEqualTo(Way.NONE);
    }

    @Test
    void aRateIsShownShorterThanItIs() {
        String fees = byRate("1000.00", "0", "2.20", "A50", "22.00")
                + byRate("1000.00", "0", "0.16", "A70", "1.64")
                + byRate("23.64", "0", "20.00", "B05", "4.72");
        assertThat(taxes(fees))
                .allMatch(RecomputedTax::isEqual)
                .extracting(RecomputedTax::way)
                .containsExactly(Way.RATE, Way.NEXT_BASE, Way.RATE);
        assertThat(taxes(fees.replace("1.64<", "1.74<").replace("23.64", "23.74"))
                        .get(1)
                        .isEqual())
                .as("0.174 % is not shown as 0.16 %")
                .isFalse();
    }

    @Test
    void measuresOfOneTaxAreProvenByTheirSum() {
        String fees = BARE.formatted("A50", "7.00")
                + BARE.formatted("A50", "3.50")
                + byRate("10.50", "0", "20.00", "B05", "2.10");
        assertThat(taxes(fees)).allMatch(RecomputedTax::isEqual);
        assertThat(taxes(fees.replace("7.00", "7.01")).getFirst().isEqual()).isFalse();
    }

    @Test
    void goodsThatComeBackUnderAGuaranteeAreFreeOfDuty() {
        String back = Samples.declaration().replace("<CurrentCode>000<", "<CurrentCode>B02<");
        assertThat(taxes(back, byRate("1000.50", "0", "4.90", "A50", "0.00")))
                .allMatch(RecomputedTax::isEqual)
                .extracting(RecomputedTax::way)
                .containsExactly(Way.RELIEF);
        assertThat(taxes(byRate("1000.50", "0", "4.90", "A50", "0.00"))).noneMatch(RecomputedTax::isEqual);
    }

    @Test
    void alcoholIsTaxedByItsStrengthAndTheRateOfTheDay() {
        assertThat(taxes(wine("16"), BARE.formatted("333", "364.80")))
                .allMatch(RecomputedTax::isEqual)
                .extracting(RecomputedTax::way)
                .containsExactly(Way.QUANTITY);
        assertThat(taxes(wine("12"), BARE.formatted("333", "285.00")))
                .as("between 11.5 and 14.5 % wine counts as one of 12.5 %")
                .allMatch(RecomputedTax::isEqual);
        assertThat(taxes(wine("12"), BARE.formatted("333", "273.60"))).noneMatch(RecomputedTax::isEqual);
    }

    private static String wine(String strength) {
        String stated = "<SpecificTaxBaseQuantity unitCode=\"ASV\">" + strength + "</SpecificTaxBaseQuantity>";
        return Samples.declaration()
                .replace("<DutyRegimeCode>100</DutyRegimeCode>", "<DutyRegimeCode>100</DutyRegimeCode>" + stated);
    }

    @Test
    void aLineSplitOffIsWorthWhatTheQuotaLeft() {
        String item = """
                <GovernmentAgencyGoodsItem><SequenceNumeric>%d</SequenceNumeric><Commodity>%s</Commodity></GovernmentAgencyGoodsItem>
                """;
        String answer = Samples.taxAnswer("2", byRate("100.00", "0", "10.00", "A00", "10.00"))
                .replace(
                        "</GovernmentAgencyGoodsItem></GoodsShipment>",
                        "</GovernmentAgencyGoodsItem>"
                                + item.formatted(
                                        3,
                                        BARE.formatted("A00", "44.00") + byRate("444.00", "0", "20.00", "B00", "88.80"))
                                + "</GoodsShipment>");
        assertThat(new RecomputingTaxes(
                                TaxPractice.unitedKingdom(), Samples.declarationOf(Samples.declaration()), List.of())
                        .recompute(Samples.responseOf(answer)))
                .hasSize(3)
                .allMatch(RecomputedTax::isEqual);
    }

    @Test
    void amountsStatedByHandAreTheTaxes() {
        String stated = """
                <DutyTaxFee><TypeCode>A00</TypeCode><Payment><MethodCode>%s</MethodCode>
                  <TaxAssessedAmount currencyID="GBP">1.00</TaxAssessedAmount>
                  <PaymentAmount currencyID="GBP">%s</PaymentAmount></Payment></DutyTaxFee>
                """;
        Declaration change = Samples.declarationOf(Samples.amendment()
                .replace("<Commodity>", "<Commodity>" + stated.formatted("E", "7.00") + stated.formatted("R", "9.00")));
        RecomputingTaxes taxes = new RecomputingTaxes(
                TaxPractice.unitedKingdom(), Samples.declarationOf(Samples.declaration()), List.of(change));
        String fees = BARE.formatted("A00", "7.00") + BARE.formatted("MOD", "9.00");
        assertThat(taxes.recompute(Samples.responseOf(Samples.taxAnswer("1", fees))))
                .allMatch(RecomputedTax::isEqual)
                .extracting(RecomputedTax::way)
                .containsOnly(Way.STATED);
    }

    private static String byRate(String base, String deduction, String percent, String type, String assessed) {
        return BY_RATE.formatted(base, deduction, percent, type, assessed, assessed);
    }

    private static List<RecomputedTax> taxes(String fees) {
        return taxes(Samples.declaration(), fees);
    }

    private static List<RecomputedTax> taxes(String declaration, String fees) {
        return new RecomputingTaxes(TaxPractice.unitedKingdom(), Samples.declarationOf(declaration), List.of())
                .recompute(Samples.responseOf(Samples.taxAnswer("1", fees)));
    }
}
