package org.hexi.hub.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexi.hub.walls.HouseRules.CHANCE_COMES_FROM_THE_IDS;
import static org.hexi.hub.walls.HouseRules.ENGINES_ARE_PURE;
import static org.hexi.hub.walls.HouseRules.MODELS_ARE_PLAIN_JAVA;
import static org.hexi.hub.walls.HouseRules.ONLY_STORES_SPEAK_SQL;
import static org.hexi.hub.walls.HouseRules.THE_JSON_FACE_ANSWERS_JSON;
import static org.hexi.hub.walls.HouseRules.TIME_COMES_FROM_THE_CLOCKS;
import static org.hexi.hub.walls.HouseRules.noCircles;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The hub and the engines keep every rule, and every rule is seen to fail on a sample that breaks it. */
class HouseRulesTest {
    private static final ClassFileImporter IMPORTER =
            new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS);
    private static final JavaClasses HUB = IMPORTER.importPackages("org.hexi.hub");
    private static final JavaClasses ENGINES = IMPORTER.importPackages("org.hexi.engine");
    private static final JavaClasses BROKEN_HUB = new ClassFileImporter().importPackages("org.hexi.broken.hub");
    private static final JavaClasses BROKEN_ENGINE = new ClassFileImporter().importPackages("org.hexi.broken.engine");

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseKeepsIt(ArchRule rule, JavaClasses house, JavaClasses broken, List<String> culprits) {
        rule.check(house);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theBrokenSampleIsCaught(ArchRule rule, JavaClasses house, JavaClasses broken, List<String> culprits) {
        String report = rule.evaluate(broken).getFailureReport().toString();
        assertThat(culprits).allSatisfy(culprit -> assertThat(report).contains(culprit));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.hexi..hub.(*)..",
                "org.hexi.hub.platform.(*)..",
                "org.hexi.hub.transport.(*)..",
                "org.hexi.hub.opening.(*).."
            })
    void noModulesKnowEachOtherInACircle(String pattern) {
        noCircles(pattern).check(HUB);
    }

    @Test
    void noEnginesKnowEachOtherInACircle() {
        noCircles("org.hexi.engine.(*)..").check(ENGINES);
    }

    @Test
    void aGeneratorMadeFromASeedIsNoChance() {
        assertThat(CHANCE_COMES_FROM_THE_IDS
                        .evaluate(BROKEN_HUB)
                        .getFailureReport()
                        .toString())
                .doesNotContain("AsksTheMachine.repeatable");
    }

    @Test
    void aCircleIsCaught() {
        assertThat(noCircles("org.hexi..hub.(*)..")
                        .evaluate(BROKEN_HUB)
                        .getFailureReport()
                        .toString())
                .contains("Sunrise", "Sunset");
    }

    @Test
    void bothWorldsWereRead() {
        assertThat(HUB.size()).isGreaterThan(200);
        assertThat(ENGINES.size()).isGreaterThan(100);
    }

    private static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(
                        TIME_COMES_FROM_THE_CLOCKS,
                        HUB,
                        BROKEN_HUB,
                        List.of("AsksTheMachine.deadline", "TakesTimeByReference")),
                Arguments.of(
                        CHANCE_COMES_FROM_THE_IDS,
                        HUB,
                        BROKEN_HUB,
                        List.of("AsksTheMachine.lot", "AsksTheMachine.secret", "UUID.randomUUID")),
                Arguments.of(ONLY_STORES_SPEAK_SQL, HUB, BROKEN_HUB, List.of("AsksTheDatabase")),
                Arguments.of(
                        THE_JSON_FACE_ANSWERS_JSON,
                        HUB,
                        BROKEN_HUB,
                        List.of("AnswersAnything", "AnswersWithoutSayingHow", "AnswersWithPages")),
                Arguments.of(
                        MODELS_ARE_PLAIN_JAVA,
                        HUB,
                        BROKEN_HUB,
                        List.of("PolicyWithSpring.messages", "LocaleContextHolder")),
                Arguments.of(
                        ENGINES_ARE_PURE,
                        ENGINES,
                        BROKEN_ENGINE,
                        List.of("java.nio.file.Files", "System.currentTimeMillis")));
    }
}
