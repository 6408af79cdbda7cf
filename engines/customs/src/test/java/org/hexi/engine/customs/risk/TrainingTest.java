package org.hexi.engine.customs.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.kernel.InvalidValue;
import org.junit.jupiter.api.Test;

class TrainingTest {
    private static final TrainingSettings SETTINGS = new TrainingSettings(1, 1, 5, 7);
    private static final Training TRAINING = new Training(List.of(SETTINGS));

    @Test
    void whatCanBeToldApartIsToldApart() {
        RiskModel model = TRAINING.train(new DrawnFilings(1).labelled(2000, TrainingTest::isToy, 0));

        assertThat(model.validations())
                .extracting(CrossValidation::kind)
                .containsExactly(CrossValidation.Kind.IN_TIME, CrossValidation.Kind.DRAWN);
        assertThat(model.validations()).allSatisfy(validation -> {
            assertThat(validation.measures().auc()).isGreaterThan(0.999);
            assertThat(validation.macroF1().value()).isGreaterThan(0.999);
        });
    }

    @Test
    void aCombinationOfGoodsOriginAndPriceIsLearned() {
        List<LabelledFiling> labelled = new DrawnFilings(2)
                .labelled(
                        4000, filing -> isToy(filing) && filing.goods().origin().equals("CN"), 0.02);
        RankingMeasures measures =
                TRAINING.train(labelled).validations().getFirst().measures();

        assertThat(measures.at(1).precision().share()).isGreaterThan(0.8);
        assertThat(measures.auc()).isGreaterThan(0.75);
    }

    @Test
    void goodsThatAreFraudsWithoutAnExceptionAreScoredAndDoNotHoldUpTheTraining() {
        List<LabelledFiling> labelled = new ArrayList<>(new DrawnFilings(9).labelled(400, filing -> false, 0));
        Filing always = filing("240220", "KZ");
        for (int day = 0; day < 300; day++) {
            labelled.add(new LabelledFiling(
                    new Filing(
                            "F" + day,
                            LocalDate.of(2026, 1, 1).plusDays(day),
                            always.office(),
                            always.traders(),
                            always.goods()),
                    true));
        }

        RiskScore score = new Training(List.of(new TrainingSettings(0.25, 1, 5, 7)))
                .train(labelled)
                .score(always);

        assertThat(score.probability()).isBetween(0.99, 1.0);
    }

    /** A key seen once with its own label would be perfect proof; nearly every price and importer here is such a key. */
    @Test
    void labelsByChanceTeachNothing() {
        List<LabelledFiling> labelled = new DrawnFilings(3).byChance(2000, 0.25);
        RiskModel model = TRAINING.train(labelled);

        assertThat(model.validations())
                .allSatisfy(
                        validation -> assertThat(validation.measures().auc()).isCloseTo(0.5, within(0.06)));
        assertThat(model.weights(Acquaintance.SEEN).of(Factor.PRICE_SAME)).isLessThan(0.3);
        assertThat(model.weights(Acquaintance.NEW).of(Factor.IMPORTER)).isLessThan(0.3);
    }

    @Test
    void shuffledLabelsOfGoodDataTeachNothing() {
        List<LabelledFiling> good = new DrawnFilings(4).labelled(2000, TrainingTest::isToy, 0);
        List<Boolean> labels =
                new ArrayList<>(good.stream().map(LabelledFiling::isFraud).toList());
        Collections.shuffle(labels, new Random(4));
        List<LabelledFiling> shuffled = IntStream.range(0, good.size())
                .mapToObj(at -> new LabelledFiling(good.get(at).filing(), labels.get(at)))
                .toList();

        assertThat(TRAINING.train(shuffled).validations())
                .allSatisfy(
                        validation -> assertThat(validation.measures().auc()).isCloseTo(0.5, within(0.06)));
    }

    @Test
    void theSameFileGivesTheSameModelToTheLastByte() {
        List<String> first =
                ModelLines.write(TRAINING.train(new DrawnFilings(5).labelled(1000, TrainingTest::isToy, 0.1)));
        List<String> second =
                ModelLines.write(TRAINING.train(new DrawnFilings(5).labelled(1000, TrainingTest::isToy, 0.1)));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void anotherLabelOrSettingIsAnotherVersion() {
        List<LabelledFiling> labelled = new DrawnFilings(6).labelled(500, TrainingTest::isToy, 0.1);
        List<LabelledFiling> other = new ArrayList<>(labelled);
        other.set(
                3, new LabelledFiling(labelled.get(3).filing(), !labelled.get(3).isFraud()));
        Training seeded = new Training(List.of(new TrainingSettings(1, 1, 5, 8)));

        String version = TRAINING.train(labelled).version();
        assertThat(TRAINING.train(other).version()).isNotEqualTo(version);
        assertThat(seeded.train(labelled).version()).isNotEqualTo(version);
    }

    @Test
    void reasonsAddUpToTheScore() {
        List<LabelledFiling> labelled = new DrawnFilings(7).labelled(1000, TrainingTest::isToy, 0.1);
        RiskModel model = TRAINING.train(labelled);

        for (LabelledFiling one : labelled) {
            RiskScore score = model.score(one.filing());
            BigDecimal sum = score.reasons().reversed().stream()
                    .map(reason -> reason.contribution().decimal())
                    .reduce(score.base().decimal(), BigDecimal::add);
            assertThat(sum).isEqualByComparingTo(score.logOdds().decimal());
            assertThat(score.probability())
                    .isEqualTo(score.logOdds().probability())
                    .isBetween(0.0, 1.0);
        }
    }

    @Test
    void evidenceIsWhatWasCounted() {
        List<LabelledFiling> labelled = new DrawnFilings(8).labelled(1000, TrainingTest::isToy, 0.1);
        Reason chapter = TRAINING.train(labelled)
                .score(labelled.getFirst().filing())
                .reasons()
                .getFirst();

        List<LabelledFiling> same = labelled.stream()
                .filter(one -> one.filing().goods().hsCode().chapter().equals(chapter.key()))
                .toList();
        assertThat(chapter.factor()).isEqualTo(Factor.CHAPTER);
        assertThat(chapter.evidence())
                .isEqualTo(new Evidence(
                        (int) same.stream().filter(LabelledFiling::isFraud).count(), same.size()));
    }

    @Test
    void aCodeNeverSeenFallsBackToTheWiderKey() {
        RiskModel model = TRAINING.train(new DrawnFilings(9).labelled(2000, TrainingTest::isToy, 0.05));
        RiskScore unknown = model.score(filing("950499", "ZZ"));
        RiskScore nothing = model.score(filing("999999", "ZZ"));

        assertThat(unknown.acquaintance()).isEqualTo(Acquaintance.NEW);
        assertThat(contribution(unknown, Factor.CHAPTER)).isPositive();
        assertThat(unknown.reasons().stream()
                        .filter(reason -> reason.factor() != Factor.CHAPTER)
                        .map(Reason::contribution))
                .containsOnly(LogOdds.ZERO);
        assertThat(unknown.reasons().get(Factor.SUBHEADING.ordinal()).evidence())
                .isEqualTo(Evidence.NONE);
        assertThat(nothing.logOdds()).isEqualTo(model.weights(Acquaintance.NEW).base());
    }

    @Test
    void aHistoryOfFraudsNeverLowersAScore() {
        RiskModel model = TRAINING.train(new DrawnFilings(10).labelled(2000, TrainingTest::isToy, 0.2));

        assertThat(Acquaintance.values())
                .allSatisfy(acquaintance -> assertThat(
                                model.weights(acquaintance).weights().values())
                        .isNotEmpty()
                        .allMatch(weight -> weight > 0));
    }

    /** Labels belong to a price here, and the chapter leads astray: only goods met before can be told. */
    @Test
    void goodsMetBeforeAreWeighedOtherwiseThanNewOnes() {
        List<LabelledFiling> labelled = new DrawnFilings(14)
                .labelled(3000, filing -> filing.goods().itemPrice().hashCode() % 4 == 0, 0);
        RiskModel model = TRAINING.train(labelled);
        RiskScore seen = model.score(labelled.getFirst().filing());

        assertThat(seen.acquaintance()).isEqualTo(Acquaintance.SEEN);
        assertThat(seen.base()).isEqualTo(model.weights(Acquaintance.SEEN).base());
        assertThat(model.weights(Acquaintance.SEEN).of(Factor.ANY_PRICE_SAME)).isPositive();
        assertThat(model.weights(Acquaintance.SEEN)).isNotEqualTo(model.weights(Acquaintance.NEW));
    }

    @Test
    void theBetterSettingIsTaken() {
        List<LabelledFiling> labelled = new DrawnFilings(11).labelled(1500, TrainingTest::isToy, 0.1);
        TrainingSettings numb = new TrainingSettings(1_000_000, 1_000_000, 5, 7);

        assertThat(new Training(List.of(numb, SETTINGS))
                        .train(labelled)
                        .provenance()
                        .settings())
                .isEqualTo(SETTINGS);
    }

    @Test
    void declarationsOfOneDayAreJudgedInDrawnPartsOnly() {
        List<LabelledFiling> labelled = new DrawnFilings(12)
                .labelled(500, TrainingTest::isToy, 0.1).stream()
                        .map(one -> new LabelledFiling(
                                new Filing(
                                        one.filing().number(),
                                        LocalDate.of(2026, 3, 1),
                                        one.filing().office(),
                                        one.filing().traders(),
                                        one.filing().goods()),
                                one.isFraud()))
                        .toList();

        assertThat(new Training(TrainingSettings.candidates(1)).train(labelled).validations())
                .extracting(CrossValidation::kind)
                .containsExactly(CrossValidation.Kind.DRAWN);
    }

    @Test
    void bothLabelsAreNeeded() {
        List<LabelledFiling> honest = new DrawnFilings(13).labelled(100, filing -> false, 0);

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> TRAINING.train(honest))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("customs.risk.labels");
                    assertThat(refusal.field()).isEqualTo("frauds");
                });
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> TRAINING.train(List.of()));
    }

    private static boolean isToy(Filing filing) {
        return filing.goods().hsCode().chapter().equals("95");
    }

    private static Filing filing(String hsCode, String origin) {
        DeclaredGoods goods = new DeclaredGoods(
                new HsCode(hsCode),
                "ZZ",
                origin,
                BigDecimal.ZERO,
                new BigDecimal("0.077"),
                new BigDecimal("987654321"));
        return new Filing("X1", LocalDate.of(2027, 1, 1), "99", new Traders("new", "new", "", ""), goods);
    }

    private static double contribution(RiskScore score, Factor factor) {
        return score.reasons().get(factor.ordinal()).contribution().value();
    }
}
