package org.hexi.hub.opening.clearance.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.hexi.engine.customs.declaration.Commodity;
import org.hexi.engine.customs.declaration.CustomsValuation;
import org.hexi.engine.customs.declaration.Declaration;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.customs.declaration.GoodsItem;
import org.hexi.engine.customs.selectivity.CriterionHit;
import org.hexi.engine.customs.selectivity.Lane;
import org.hexi.engine.customs.spi.DeclarationFacts;
import org.hexi.engine.customs.spi.RequiredDocument;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.Money;
import org.hexi.hub.opening.clearance.Answers;
import org.hexi.hub.opening.clearance.RuleTable;
import org.hexi.hub.opening.clearance.model.CaseFacts;
import org.hexi.hub.opening.clearance.model.Declarant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the two tables, seen hitting, and one ordinary case that hits nothing. */
class DecisionTablesTest {
    private static final DmnLaneCriteria CRITERIA = DmnLaneCriteria.shipped();
    private static final DmnRequiredDocuments DOCUMENTS = DmnRequiredDocuments.shipped();
    private static final Declarant KNOWN = new Declarant(50, 0);

    /** A rule and the smallest case that meets it. */
    record Case(String rule, Lane lane, Direction direction, String code, SequencedMap<String, String> context) {
        @Override
        public String toString() {
            return rule;
        }
    }

    static Stream<Case> criteria() {
        return Stream.of(
                lane("L01-animal-quarantine", Lane.RED, Direction.IMPORT, "020230"),
                lane("L02-plant-quarantine", Lane.RED, Direction.IMPORT, "100199"),
                lane("L03-timber", Lane.RED, Direction.IMPORT, "440711"),
                lane("L04-medicine", Lane.YELLOW, Direction.IMPORT, "300490"),
                lane("L05-consumption-tax", Lane.YELLOW, Direction.IMPORT, "870323"),
                lane("L06-dangerous", Lane.YELLOW, Direction.EXPORT, "283620"),
                lane("L07-batteries", Lane.YELLOW, Direction.EXPORT, "850760"),
                lane("L08-dual-use", Lane.YELLOW, Direction.EXPORT, "845710"),
                new Case("L09-low-unit-value", Lane.RED, Direction.IMPORT, "847130", value("1499.90")),
                new Case("L10-proven-origin", Lane.YELLOW, Direction.IMPORT, "520100", facts(claiming(), 0, KNOWN)),
                new Case("L11-papers-missing", Lane.YELLOW, Direction.IMPORT, "520100", facts(Answers.NONE, 1, KNOWN)),
                new Case(
                        "L12-former-findings",
                        Lane.RED,
                        Direction.IMPORT,
                        "520100",
                        facts(Answers.NONE, 0, new Declarant(50, 1))),
                new Case(
                        "L13-new-declarant",
                        Lane.BLUE,
                        Direction.IMPORT,
                        "520100",
                        facts(Answers.NONE, 0, new Declarant(2, 0))),
                new Case("L14-large-value", Lane.BLUE, Direction.IMPORT, "520100", value("20000000.01")));
    }

    static Stream<Case> documents() {
        return Stream.of(
                lane("R01-invoice", Lane.GREEN, Direction.EXPORT, "520100"),
                lane("R02-packing-list", Lane.GREEN, Direction.EXPORT, "520100"),
                lane("R03-contract", Lane.GREEN, Direction.EXPORT, "520100"),
                new Case("R04-origin", Lane.GREEN, Direction.IMPORT, "520100", facts(claiming(), 0, KNOWN)),
                lane("R05-plant-health", Lane.GREEN, Direction.IMPORT, "440711"),
                lane("R06-animal-health", Lane.GREEN, Direction.IMPORT, "020230"),
                lane("R07-dangerous", Lane.GREEN, Direction.IMPORT, "271019"),
                lane("R08-batteries", Lane.GREEN, Direction.EXPORT, "850760"),
                lane("R09-import-licence", Lane.GREEN, Direction.IMPORT, "870323"),
                lane("R10-export-licence", Lane.GREEN, Direction.EXPORT, "845710"));
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void eachCriterionIsMetByItsCaseAlone(Case one) {
        List<CriterionHit> hits = CRITERIA.evaluate(asked(one));

        assertThat(hits).extracting(CriterionHit::criterion).containsExactly(one.rule());
        assertThat(hits.getFirst().lane()).isEqualTo(one.lane());
        assertThat(hits.getFirst().version()).isEqualTo("2026.1");
        assertThat(hits.getFirst().legalBasis()).isNotBlank();
        assertThat(hits.getFirst().inputs()).containsEntry("item", "1").hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void eachDocumentIsAskedForByItsCase(Case one) {
        assertThat(DOCUMENTS.evaluate(asked(one)))
                .extracting(RequiredDocument::rule)
                .contains(one.rule());
    }

    @Test
    void everyRowHasItsCase() {
        assertThat(criteria().map(Case::rule).toList()).containsExactlyElementsOf(ids(CRITERIA.table()));
        assertThat(documents().map(Case::rule).toList()).containsExactlyElementsOf(ids(DOCUMENTS.table()));
    }

    @Test
    void aCriterionIsNamedAsItsRow() {
        for (RuleTable.Row row : CRITERIA.table().rows()) {
            assertThat(row.outputs().getFirst()).isEqualTo(row.id());
        }
        for (RuleTable.Row row : DOCUMENTS.table().rows()) {
            assertThat(row.outputs().getFirst()).isEqualTo(row.id());
        }
    }

    @Test
    void ordinaryGoodsOfAKnownDeclarantMeetNoCriterion() {
        assertThat(CRITERIA.evaluate(asked(lane("-", Lane.GREEN, Direction.IMPORT, "520100"))))
                .isEmpty();
    }

    @Test
    void aRuleOfOneDirectionIsSilentInTheOther() {
        assertThat(CRITERIA.evaluate(asked(lane("-", Lane.GREEN, Direction.EXPORT, "100199"))))
                .isEmpty();
        assertThat(CRITERIA.evaluate(asked(lane("-", Lane.GREEN, Direction.IMPORT, "845710"))))
                .isEmpty();
    }

    @Test
    void severalItemsMeetEachCriterionOnceInTheOrderOfTheTable() {
        Declaration two = declaration(Direction.IMPORT, item("440711"), item("100199"), item("100590"), item("520100"));

        List<CriterionHit> hits = CRITERIA.evaluate(
                new DeclarationFacts(two, LocalDate.of(2026, 3, 1), null, facts(Answers.NONE, 0, KNOWN)));

        assertThat(hits).extracting(CriterionHit::criterion).containsExactly("L02-plant-quarantine", "L03-timber");
        assertThat(hits.getFirst().inputs()).containsEntry("item", "2").containsEntry("chapter", "10");
    }

    private static List<String> ids(RuleTable table) {
        return table.rows().stream().map(RuleTable.Row::id).toList();
    }

    private static Case lane(String rule, Lane lane, Direction direction, String code) {
        return new Case(rule, lane, direction, code, value("1000000"));
    }

    private static SequencedMap<String, String> value(String value) {
        SequencedMap<String, String> facts = facts(Answers.NONE, 0, KNOWN);
        facts.put("lineValue.1", value);
        return facts;
    }

    private static SequencedMap<String, String> facts(Answers answers, long missing, Declarant declarant) {
        return new LinkedHashMap<>(CaseFacts.of(answers, Optional.empty(), missing, declarant));
    }

    private static Answers claiming() {
        return new Answers(
                Answers.GENERAL_TRADE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                true,
                List.of(new Answers.Line(1, "PK", "FORM-1", Optional.empty(), "", "")),
                List.of());
    }

    private static DeclarationFacts asked(Case one) {
        Money value = Money.of(one.context().getOrDefault("lineValue.1", "1000000"), "CNY");
        return new DeclarationFacts(
                declaration(one.direction(), item(one.code())), LocalDate.of(2026, 3, 1), value, one.context());
    }

    private static Declaration declaration(Direction direction, GoodsItem... items) {
        return new Declaration(
                "CN-000001-8",
                direction,
                "9901",
                null,
                null,
                null,
                null,
                null,
                CustomsValuation.cif(),
                List.of(items),
                List.of());
    }

    private static GoodsItem item(String code) {
        return new GoodsItem(
                new Commodity(new HsCode(code), "HS 2022", "goods"),
                null,
                null,
                Money.of("100", "CNY"),
                Mass.kilograms("100"),
                Mass.kilograms("110"),
                List.of());
    }

    /** Map.of would lose the order the explanation shows. */
    @Test
    void inputsAreToldInTheOrderOfTheColumns() {
        Map<String, String> inputs = CRITERIA.evaluate(asked(lane("-", Lane.RED, Direction.IMPORT, "440711")))
                .getFirst()
                .inputs();
        assertThat(inputs.keySet()).containsExactly("item", "direction", "chapter");
    }
}
