package org.hexi.engine.customs.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.kernel.InvalidValue;
import org.junit.jupiter.api.Test;

class KeysTest {
    @Test
    void figuresAreCutToTheirLeadingDigits() {
        BigDecimal price = new BigDecimal("31824000.0");
        assertThat(Stream.of(0, 1, 2, 4).map(digits -> LeadingDigits.of(price, digits)))
                .containsExactly("10000000", "30000000", "31000000", "31820000");
        assertThat(LeadingDigits.of(new BigDecimal("0.05678"), 2)).isEqualTo("0.056");
        assertThat(LeadingDigits.of(new BigDecimal("0.0"), 2)).isEqualTo("0");
        assertThat(LeadingDigits.of(new BigDecimal("169.79999999999995"), 4))
                .as("the noise of binary fractions makes no other price")
                .isEqualTo(LeadingDigits.of(new BigDecimal("169.8"), 4));
    }

    @Test
    void aNarrowBandLiesInOneWideBand() {
        Random random = new Random(1);
        Map<String, String> within = new HashMap<>();
        for (int drawn = 0; drawn < 20_000; drawn++) {
            BigDecimal figure = BigDecimal.valueOf(Math.exp(random.nextDouble() * 6));
            String wide = LeadingDigits.of(figure, 1);
            assertThat(within.merge(LeadingDigits.of(figure, 2), wide, (before, now) -> before))
                    .isEqualTo(wide);
        }
    }

    @Test
    void equalKeysHaveEqualWiderKeys() {
        List<LabelledFiling> labelled = new DrawnFilings(1).byChance(2000, 0.5);
        UsualPrices usual =
                UsualPrices.of(labelled.stream().map(LabelledFiling::filing).toList());
        for (Factor factor : Factor.values()) {
            Map<String, String> within = new HashMap<>();
            factor.wider()
                    .ifPresent(wider -> labelled.forEach(one -> {
                        String widerKey = wider.key(one.filing(), usual);
                        assertThat(within.merge(factor.key(one.filing(), usual), widerKey, (before, now) -> before))
                                .isEqualTo(widerKey);
                    }));
        }
    }

    @Test
    void factorsStandAfterThoseTheyNarrowAndAreFoundByTheirCodes() {
        assertThat(Factor.values()).allSatisfy(factor -> {
            assertThat(Factor.find(factor.code())).contains(factor);
            assertThat(factor.about()).isNotBlank();
            factor.wider().ifPresent(wider -> assertThat(wider).isLessThan(factor));
        });
        assertThat(Factor.find("declaration-id")).isEmpty();
    }

    @Test
    void neitherNumberNorDayIsAFactor() {
        Filing filing = filing("1", "0");
        Filing renamed =
                new Filing("other", filing.day().plusYears(1), filing.office(), filing.traders(), filing.goods());
        UsualPrices usual = UsualPrices.of(List.of(filing));
        assertThat(Factor.values())
                .allSatisfy(factor -> assertThat(factor.key(renamed, usual)).isEqualTo(factor.key(filing, usual)));
    }

    @Test
    void theUsualPriceIsTheMedianOfGoodsAndOriginOrOfTheGoods() {
        UsualPrices usual = UsualPrices.of(Stream.of("1", "2", "3", "4", "100")
                .map(price -> filing(price, "1"))
                .toList());
        DeclaredGoods dear = filing("26", "2").goods();
        DeclaredGoods elsewhere =
                new DeclaredGoods(dear.hsCode(), "DE", "DE", BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE);

        assertThat(usual.of(dear)).hasValueSatisfying(price -> assertThat(price).isEqualByComparingTo("3"));
        assertThat(usual.band(dear)).contains("4");
        assertThat(usual.band(elsewhere)).contains("1/4");
        assertThat(usual.band(filing("0", "1").goods())).isEmpty();
        assertThat(usual.band(filing("1", "0").goods())).isEmpty();
        assertThat(usual.band(filing("1000000", "1").goods())).contains("64");
        assertThat(UsualPrices.of(List.of(filing("1", "1"))).of(dear))
                .as("one declaration is no custom")
                .isEmpty();
    }

    @Test
    void smoothingIsMonotoneAndLiesBetweenEvidenceAndTheWiderKey() {
        double wider = 0.2;
        for (int of = 1; of < 40; of++) {
            double before = 0;
            for (int hits = 0; hits <= of; hits++) {
                double share = new Evidence(hits, of).smoothedShare(wider, 2);
                double raw = (double) hits / of;
                assertThat(share)
                        .isGreaterThan(before)
                        .isBetween(Math.min(raw, wider) - 1e-15, Math.max(raw, wider) + 1e-15);
                before = share;
            }
        }
        assertThat(Evidence.NONE.smoothedShare(wider, 2)).isCloseTo(wider, within(1e-15));
        assertThat(new Evidence(10, 10).smoothedShare(wider, 2))
                .as("more of the same evidence counts more")
                .isGreaterThan(new Evidence(1, 1).smoothedShare(wider, 2));
    }

    @Test
    void impossibleValuesAreNamed() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> filing("-1", "1"))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("itemPrice"));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> filing("1", "-1"))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("netMassKilograms"));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new Traders("", "I", "", ""))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("declarant"));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new DeclaredGoods(
                        new HsCode("9503"), "CN", "CN", BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE))
                .satisfies(refusal -> assertThat(refusal.accepted()).isEqualTo("six digits"));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Evidence(3, 2));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new TrainingSettings(0, 1, 5, 1));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new TrainingSettings(1, 1, 1, 1));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Training(List.of()));
    }

    private static Filing filing(String price, String mass) {
        DeclaredGoods goods = new DeclaredGoods(
                new HsCode("950300"), "CN", "CN", BigDecimal.ZERO, new BigDecimal(mass), new BigDecimal(price));
        return new Filing("N1", LocalDate.of(2026, 1, 1), "10", new Traders("D", "I", "", ""), goods);
    }
}
