package org.hexi.engine.customs.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexi.engine.customs.declaration.AdditionalDocument;
import org.hexi.engine.customs.declaration.Commodity;
import org.hexi.engine.customs.declaration.CustomsValuation;
import org.hexi.engine.customs.declaration.Declaration;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.customs.declaration.GoodsItem;
import org.hexi.engine.customs.declaration.Incoterm;
import org.hexi.engine.customs.declaration.Party;
import org.hexi.engine.customs.duty.ExchangeRates;
import org.hexi.engine.customs.duty.Rate;
import org.hexi.engine.customs.duty.RateKind;
import org.hexi.engine.customs.duty.RateLine;
import org.hexi.engine.customs.duty.Rounding;
import org.hexi.engine.customs.duty.TariffBook;
import org.hexi.engine.customs.duty.TariffRegime;
import org.hexi.engine.customs.duty.TaxType;
import org.hexi.engine.customs.selectivity.CriterionHit;
import org.hexi.engine.customs.selectivity.DrawSeed;
import org.hexi.engine.customs.selectivity.Lane;
import org.hexi.engine.customs.selectivity.LaneDecision;
import org.hexi.engine.customs.selectivity.LaneRates;
import org.hexi.engine.customs.selectivity.OfficeRates;
import org.hexi.engine.customs.selectivity.OfficeTally;
import org.hexi.engine.customs.spi.DeclarationFacts;
import org.hexi.engine.customs.spi.LaneCriteria;
import org.hexi.engine.customs.spi.RequiredDocument;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.Validity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Copper and apples from Kazakhstan, rehearsed before they are filed. */
class AssessingTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final Validity SINCE_2025 = Validity.from(LocalDate.of(2025, 1, 1));
    private static final ExchangeRates RATES =
            new ExchangeRates("CNY", Map.of("USD", new BigDecimal("7")), DAY, "rates of a test");
    private static final CustomsValuation FOB = CustomsValuation.fob(Money.of("1000", "USD"), new BigDecimal("0"));
    private static final Assessing ASSESSING = new Assessing(book(), AssessingTest::documents);

    @Test
    void oneAnswerHoldsDutiesDocumentsAndProblems() {
        Assessment assessment =
                assess(FOB, List.of(new AdditionalDocument("invoice", "INV-1")), copper("9000"), apples("1000"));

        // 11,000 USD with freight are 77,000 CNY, shared 9 to 1: copper 69,300 at 2 %, apples 7,700 at 10 %
        assertThat(assessment.customsValue()).contains(Money.of("77000", "CNY"));
        assertThat(assessment.bill().orElseThrow().assessed(TaxType.DUTY)).isEqualTo(Money.of("2156", "CNY"));
        assertThat(assessment.bill().orElseThrow().assessed(TaxType.VAT)).isEqualTo(Money.of("9951.48", "CNY"));
        assertThat(assessment.missingDocuments())
                .extracting(RequiredDocument::typeCode)
                .containsExactly("phytosanitary certificate");
        assertThat(assessment.problems())
                .extracting(Issue::severity, Issue::code, Issue::value)
                .containsExactly(
                        tuple(Issue.Severity.WARNING, "customs.document.pending", "phytosanitary certificate"));
        assertThat(assessment.isFileable()).isTrue();
    }

    @Test
    void rehearsingHasNoEffectAndGivesTheSameAnswerAgain() {
        assertThat(assess(FOB, List.of(), copper("9000"))).isEqualTo(assess(FOB, List.of(), copper("9000")));
    }

    @Test
    void aDocumentNeededToFileKeepsTheDeclarationFromBeingFiled() {
        Assessment assessment = assess(FOB, List.of(), copper("9000"));

        assertThat(assessment.isFileable()).isFalse();
        assertThat(assessment.problems()).extracting(Issue::code).containsExactly("customs.document.missing");
    }

    @Test
    void whatIsMissingIsToldAllAtOnceAndTheRestIsStillComputed() {
        GoodsItem noCode = item(null, "USD", "1000");

        Assessment assessment =
                assess(FOB, List.of(new AdditionalDocument("invoice", "INV-1")), copper("9000"), noCode);

        assertThat(assessment.problems())
                .extracting(Issue::column)
                .containsExactly("goodsItems[1].commodity.classification");
        assertThat(assessment.bill().orElseThrow().lines()).hasSize(1);
        assertThat(assessment.isFileable()).isFalse();
    }

    @Test
    void anUnknownCurrencyPointsToItsField() {
        Assessment assessment = assess(
                FOB, List.of(new AdditionalDocument("invoice", "INV-1")), copper("9000"), item("740311", "KZT", "500"));

        assertThat(assessment.bill()).isEmpty();
        assertThat(assessment.problems())
                .extracting(Issue::code, Issue::column)
                .containsExactly(tuple("customs.currency.noRate", "goodsItems[1].invoiceAmount"));
    }

    @Test
    void aMissingChargeIsToldOnce() {
        CustomsValuation noFreight = new CustomsValuation(Incoterm.FOB, null, null, BigDecimal.ZERO);

        Assessment assessment = assess(noFreight, List.of(new AdditionalDocument("invoice", "INV-1")), copper("9000"));

        assertThat(assessment.problems()).extracting(Issue::column).containsExactly("valuation.freight");
        assertThat(assessment.bill()).isEmpty();
    }

    @Test
    void aDayWithoutRegimeIsAProblemAndNotAZeroBill() {
        Assessment assessment = ASSESSING.assess(
                declaration(FOB, List.of(), copper("9000")), LocalDate.of(2020, 1, 1), RATES, new LinkedHashMap<>());

        assertThat(assessment.bill()).isEmpty();
        assertThat(assessment.problems()).extracting(Issue::code).contains("customs.tariff.none");
    }

    @Test
    void theLaneIsChosenFromTheCriteriaOfTheOffice() {
        LaneCriteria fruit = facts -> facts.declaration().goodsItems().stream()
                        .map(goods -> goods.commodity().classification())
                        .anyMatch(code -> code != null && code.chapter().equals("08"))
                ? List.of(new CriterionHit("fruit", "1", "profile", Lane.YELLOW, 0, new LinkedHashMap<>()))
                : List.of();
        OfficeRates rates = new OfficeRates("6201", Direction.IMPORT, "1", "order", LaneRates.NONE, LaneRates.NONE);
        ChoosingLane choosing = new ChoosingLane(fruit, rates);
        DrawSeed seed = new DrawSeed("6201", DAY, "ab".repeat(32));

        assertThat(choose(choosing, seed, apples("1")).lane()).isEqualTo(Lane.YELLOW);
        assertThat(choose(choosing, seed, apples("1")).selectedBy()).containsExactly("fruit");
        assertThat(choose(choosing, seed, copper("1")).lane()).isEqualTo(Lane.GREEN);
        assertThatExceptionOfType(InvalidValue.class)
                .as("rates of the other direction")
                .isThrownBy(() -> choose(
                        new ChoosingLane(
                                fruit,
                                new OfficeRates(
                                        "6201", Direction.EXPORT, "1", "order", LaneRates.NONE, LaneRates.NONE)),
                        seed,
                        apples("1")));
    }

    private static LaneDecision choose(ChoosingLane choosing, DrawSeed seed, GoodsItem item) {
        DeclarationFacts facts =
                new DeclarationFacts(declaration(FOB, List.of(), item), DAY, null, new LinkedHashMap<>());
        return choosing.choose("D1", facts, OfficeTally.EMPTY, seed);
    }

    private static List<RequiredDocument> documents(DeclarationFacts facts) {
        List<RequiredDocument> required = new ArrayList<>();
        required.add(new RequiredDocument("invoice", "always", "1", "a law", true));
        boolean plants = facts.declaration().goodsItems().stream()
                .map(goods -> goods.commodity().classification())
                .anyMatch(code -> code != null && code.chapter().equals("08"));
        if (plants) {
            required.add(new RequiredDocument("phytosanitary certificate", "plants", "1", "a law", false));
        }
        return required;
    }

    private static TariffBook book() {
        TariffRegime regime = new TariffRegime(
                "demo",
                "demonstration, unconfirmed",
                SINCE_2025,
                "CNY",
                "HS 2022",
                Rounding.halfUpToCents(),
                TariffRegime.everyTax(Rounding.halfUpToCents()),
                new BigDecimal("50"),
                "none",
                false);
        return new TariffBook(
                List.of(regime),
                List.of(
                        line(TaxType.DUTY, RateKind.MFN, "74", "2"),
                        line(TaxType.DUTY, RateKind.MFN, "08", "10"),
                        line(TaxType.VAT, RateKind.STANDARD, "74", "13"),
                        line(TaxType.VAT, RateKind.STANDARD, "08", "9")));
    }

    private static RateLine line(TaxType tax, RateKind kind, String code, String percent) {
        return new RateLine(
                tax + " " + code,
                tax,
                kind,
                new HsCode(code),
                "",
                Set.of(),
                Rate.percent(percent),
                SINCE_2025,
                "made for a test");
    }

    private static GoodsItem copper(String dollars) {
        return item("740311", "USD", dollars);
    }

    private static GoodsItem apples(String dollars) {
        return item("080810", "USD", dollars);
    }

    private static GoodsItem item(@Nullable String code, String currency, String amount) {
        return new GoodsItem(
                new Commodity(code == null ? null : new HsCode(code), "HS 2022", "goods"),
                new CountryCode("KZ"),
                null,
                Money.of(amount, currency),
                Mass.kilograms("1000"),
                null,
                List.of());
    }

    private static Assessment assess(
            CustomsValuation valuation, List<AdditionalDocument> documents, GoodsItem... items) {
        return ASSESSING.assess(declaration(valuation, documents, items), DAY, RATES, new LinkedHashMap<>());
    }

    private static Declaration declaration(
            CustomsValuation valuation, List<AdditionalDocument> documents, GoodsItem... items) {
        Party party = new Party("91620100MA00000000", "Lanzhou Import Company");
        return new Declaration(
                "I-1",
                Direction.IMPORT,
                "6201",
                party,
                party,
                null,
                new CountryCode("KZ"),
                null,
                valuation,
                List.of(items),
                documents);
    }
}
