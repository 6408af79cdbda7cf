package org.hexi.engine.customs.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hexi.engine.customs.duty.RefusedRate.Reason.DEARER;
import static org.hexi.engine.customs.duty.RefusedRate.Reason.LAST_RESORT;
import static org.hexi.engine.customs.duty.RefusedRate.Reason.LESS_SPECIFIC;
import static org.hexi.engine.customs.duty.RefusedRate.Reason.NOT_PROVEN;
import static org.hexi.engine.customs.duty.RefusedRate.Reason.ORIGIN_UNKNOWN;
import static org.hexi.engine.customs.duty.RefusedRate.Reason.OTHER_ORIGIN;
import static org.hexi.engine.customs.duty.RefusedRate.Reason.REPLACED;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.Quantity;
import org.junit.jupiter.api.Test;

/** Which rate of duty is taken, and the reason beside every one that is not. */
class ChoosingRateTest {
    @Test
    void theOrdinaryRateForAKnownOrigin() {
        Book book = book().mfn("8703", Rate.percent("15")).general("8703", Rate.percent("270"));

        RateChoice choice = choose(book, Origin.of("JP"));

        assertThat(choice.chosen().kind()).isEqualTo(RateKind.MFN);
        assertThat(reasons(choice)).containsExactlyEntriesOf(Map.of(RateKind.GENERAL, LAST_RESORT));
    }

    @Test
    void theGeneralRateWhenTheOriginIsUnknown() {
        Book book = book().mfn("8703", Rate.percent("15"))
                .provisional("8703", Rate.percent("6"))
                .general("8703", Rate.percent("270"));

        RateChoice choice = choose(book, Origin.unknown());

        assertThat(choice.chosen().kind()).isEqualTo(RateKind.GENERAL);
        assertThat(reasons(choice))
                .containsOnly(Map.entry(RateKind.MFN, ORIGIN_UNKNOWN), Map.entry(RateKind.PROVISIONAL, ORIGIN_UNKNOWN));
    }

    @Test
    void aProvisionalRateReplacesTheOrdinaryOneEvenWhenDearer() {
        Book book = book().mfn("8703", Rate.percent("15")).provisional("8703", Rate.percent("20"));

        RateChoice choice = choose(book, Origin.of("JP"));

        assertThat(choice.chosen().kind()).isEqualTo(RateKind.PROVISIONAL);
        assertThat(reasons(choice)).containsExactlyEntriesOf(Map.of(RateKind.MFN, REPLACED));
    }

    @Test
    void anAgreementRateNeedsAProofOfOrigin() {
        Book book = book().mfn("8703", Rate.percent("15")).agreement("ASEAN", "8703", Rate.percent("0"), "TH", "VN");

        assertThat(reasons(choose(book, Origin.of("TH"))).get(RateKind.AGREEMENT))
                .isEqualTo(NOT_PROVEN);
        assertThat(reasons(choose(book, Origin.proven("TH", "RCEP"))).get(RateKind.AGREEMENT))
                .isEqualTo(NOT_PROVEN);
        assertThat(reasons(choose(book, Origin.proven("JP", "ASEAN"))).get(RateKind.AGREEMENT))
                .isEqualTo(OTHER_ORIGIN);
        assertThat(choose(book, Origin.proven("TH", "ASEAN")).chosen().kind()).isEqualTo(RateKind.AGREEMENT);
    }

    @Test
    void theLowerOfAgreementAndProvisional() {
        Book book = book().mfn("8703", Rate.percent("15"))
                .provisional("8703", Rate.percent("3"))
                .agreement("ASEAN", "8703", Rate.percent("5"), "TH");

        RateChoice choice = choose(book, Origin.proven("TH", "ASEAN"));

        assertThat(choice.chosen().kind()).isEqualTo(RateKind.PROVISIONAL);
        assertThat(reasons(choice))
                .containsOnly(Map.entry(RateKind.MFN, REPLACED), Map.entry(RateKind.AGREEMENT, DEARER));
    }

    @Test
    void ratesOfDifferentFormAreComparedByWhatTheyComeTo() {
        Book book = book().provisional("8703", Rate.percent("10"))
                .agreement("ASEAN", "8703", Rate.perUnit("2", "KGM"), "TH");

        assertThat(choose(book, Origin.proven("TH", "ASEAN"), "49").chosen().kind())
                .isEqualTo(RateKind.AGREEMENT);
        assertThat(choose(book, Origin.proven("TH", "ASEAN"), "51").chosen().kind())
                .isEqualTo(RateKind.PROVISIONAL);
    }

    @Test
    void theLongerCodeBeatsTheShorterOfTheSameClaim() {
        Book book = book().mfn("87", Rate.percent("10")).mfn("870323", Rate.percent("25"));

        RateChoice choice = choose(book, Origin.of("JP"));

        assertThat(choice.chosen().rate()).isEqualTo(Rate.percent("25"));
        assertThat(reasons(choice)).containsExactlyEntriesOf(Map.of(RateKind.MFN, LESS_SPECIFIC));
    }

    @Test
    void theChoiceNamesEveryRefusedRateInItsExplanation() {
        Book book = book().mfn("8703", Rate.percent("15"))
                .provisional("8703", Rate.percent("3"))
                .agreement("ASEAN", "8703", Rate.percent("5"), "TH")
                .vat("87", Rate.percent("13"));

        assertThat(book.assess(DutiableLine.imported(
                                1, new HsCode("870323"), Money.of("1000", "CNY"), Origin.proven("TH", "ASEAN")))
                        .bill()
                        .lines()
                        .getFirst()
                        .fee(TaxType.DUTY)
                        .orElseThrow()
                        .explanation()
                        .steps()
                        .getFirst()
                        .inputs())
                .containsEntry("refused DUTY MFN 8703", "REPLACED MFN 15 %")
                .containsEntry("refused DUTY AGREEMENT ASEAN 8703", "DEARER AGREEMENT ASEAN 5 % (50 CNY)");
    }

    @Test
    void aMissingRateAndAMissingQuantityAreIssuesWithAPointer() {
        Book noRate = book().vat("87", Rate.percent("13"));
        Book perPiece = book().mfn("87", Rate.perUnit("100", "C62")).vat("87", Rate.percent("13"));

        assertThat(noRate.assess(noRate.worth("1000")).issues())
                .extracting(Issue::code, Issue::column)
                .containsExactly(tuple("customs.rate.missing", "goodsItems[0].commodity.classification"));
        assertThat(perPiece.assess(perPiece.worth("1000")).issues())
                .extracting(Issue::code, Issue::column)
                .containsExactly(tuple("customs.quantity.missing", "goodsItems[0].quantities"));
        assertThat(perPiece.assess(perPiece.worth("1000"))
                        .bill()
                        .lines()
                        .getFirst()
                        .fees())
                .as("no tax on top of one that is not known")
                .isEmpty();
    }

    @Test
    void aRateNotOpenToTheLineNeedsNoQuantity() {
        Book book = book().mfn("87", Rate.percent("10"))
                .general("87", Rate.perUnit("100", "C62"))
                .vat("87", Rate.percent("13"));

        assertThat(book.assess(book.worth("1000")).issues()).isEmpty();
    }

    private static Book book() {
        return Book.roundingHalfUp("CNY");
    }

    private static RateChoice choose(Book book, Origin origin) {
        return choose(book, origin, "1");
    }

    private static RateChoice choose(Book book, Origin origin, String kilograms) {
        DutiableLine line = DutiableLine.imported(
                1,
                new HsCode("870323"),
                Money.of("1000", "CNY"),
                origin,
                new Quantity(new BigDecimal(kilograms), "KGM"));
        return ChoosingRate.among(book.tariff().lines(TaxType.DUTY, line.code()), line, "CNY")
                .choose()
                .orElseThrow();
    }

    private static Map<RateKind, RefusedRate.Reason> reasons(RateChoice choice) {
        return choice.refused().stream()
                .collect(Collectors.toMap(rate -> rate.line().kind(), RefusedRate::reason));
    }
}
