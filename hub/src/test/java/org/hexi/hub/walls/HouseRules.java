package org.hexi.hub.walls;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.security.SecureRandom;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rules a compiler cannot keep. The places that are allowed to break one are named here, and nowhere else. */
final class HouseRules {
    /** The only place that reads the machine's clock. */
    private static final Set<String> CLOCKS = Set.of("org.hexi.hub.platform.time.ClockConfiguration");

    /**
     * The only places that ask for chance: ids, secrets and the daily seed of the random floor, which is recorded. A
     * generator made from a seed is no chance.
     */
    private static final Set<String> LOTS = Set.of(
            "org.hexi.hub.platform.numbering.TimeOrderedIds",
            "org.hexi.hub.platform.parties.signin.SecretSource",
            "org.hexi.hub.opening.clearance.DaySecrets");

    /** Classes of the platform that speak SQL without a store: one row or one statement each. */
    private static final Set<String> SPEAKERS = Set.of(
            "org.hexi.hub.platform.numbering.References",
            "org.hexi.hub.platform.time.ClockConfiguration",
            "org.hexi.hub.platform.time.DemoClockRow",
            "org.hexi.hub.platform.web.Idempotency");

    static final ArchRule TIME_COMES_FROM_THE_CLOCKS = noClasses()
            .that(areNot(CLOCKS))
            .should()
            .accessTargetWhere(readsTheMachinesClock())
            .because("business time comes from BusinessClock and wall time from WallClock");

    static final ArchRule CHANCE_COMES_FROM_THE_IDS = noClasses()
            .that(areNot(LOTS))
            .should()
            .accessTargetWhere(asksForChance())
            .because("ids come from Ids, and every other lot is drawn from a seed that is kept");

    static final ArchRule ONLY_STORES_SPEAK_SQL = noClasses()
            .that(areNot(SPEAKERS))
            .and()
            .resideOutsideOfPackages("..store..", "..platform.operations..")
            .should()
            .dependOnClassesThat(assignableTo(JdbcClient.class)
                    .or(assignableTo(JdbcOperations.class))
                    .or(assignableTo(NamedParameterJdbcOperations.class)))
            .because("SQL stands in the store of its module");

    static final ArchRule MODELS_ARE_PLAIN_JAVA = noClasses()
            .that()
            .resideInAPackage("..hub..model..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.springframework..", "jakarta..", "java.sql..", "javax.sql..", "org.slf4j.."))
            .because("a model is what the business knows, and the business knows no framework");

    static final ArchRule ENGINES_ARE_PURE = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "org.springframework..",
                            "jakarta..",
                            "java.sql..",
                            "java.nio.file..",
                            "java.nio.channels..",
                            "java.net.http..",
                            "java.util.logging..",
                            "java.util.concurrent..",
                            "org.slf4j..",
                            "tools.jackson..",
                            "com.fasterxml..",
                            "org.hexi.hub..")
                    .or(assignableTo(java.io.File.class))
                    .or(assignableTo(java.io.InputStream.class))
                    .or(assignableTo(java.io.OutputStream.class))
                    .or(assignableTo(java.time.Clock.class)))
            .orShould()
            .accessTargetWhere(readsTheMachinesClock().or(asksForChance()).or(touchesTheMachine()))
            .because("the same input must give the same output, and time, chance and ids come as arguments");

    static final ArchRule THE_JSON_FACE_ANSWERS_JSON = classes()
            .that()
            .areAnnotatedWith(RestController.class)
            .should()
            .beAnnotatedWith(saysWhatItProduces())
            .because("who asks for another form must hear so before anything is done, not after");

    /** Neither the hubs nor the modules of one hub may know each other in a circle. */
    static ArchRule noCircles(String pattern) {
        return slices().matching(pattern).should().beFreeOfCycles();
    }

    private HouseRules() {}

    private static DescribedPredicate<JavaClass> areNot(Set<String> allowed) {
        return DescribedPredicate.describe(
                "are none of " + allowed,
                type -> allowed.stream()
                        .noneMatch(known ->
                                type.getName().equals(known) || type.getName().startsWith(known + "$")));
    }

    private static DescribedPredicate<JavaAnnotation<?>> saysWhatItProduces() {
        return DescribedPredicate.describe(
                "@RequestMapping(produces = ...json)",
                annotation -> annotation.getRawType().isEquivalentTo(RequestMapping.class)
                        && isJson(List.of(annotation.as(RequestMapping.class).produces())));
    }

    private static boolean isJson(List<String> types) {
        return !types.isEmpty() && types.stream().allMatch(type -> type.endsWith("json"));
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheMachinesClock() {
        DescribedPredicate<JavaAccess<?>> dates =
                target(name("now")).and(target(owner(resideInAnyPackage("java.time.."))));
        DescribedPredicate<JavaAccess<?>> clocks =
                target(nameMatching("system.*|tick.*")).and(target(owner(assignableTo(java.time.Clock.class))));
        DescribedPredicate<JavaAccess<?>> machine =
                target(name("currentTimeMillis")).and(target(owner(assignableTo(System.class))));
        return dates.or(clocks).or(machine).as("the machine's clock is read");
    }

    private static DescribedPredicate<JavaAccess<?>> asksForChance() {
        DescribedPredicate<JavaAccess<?>> ids = target(name("randomUUID")).and(target(owner(assignableTo(UUID.class))));
        DescribedPredicate<JavaAccess<?>> numbers = target(name("random")).and(target(owner(assignableTo(Math.class))));
        DescribedPredicate<JavaAccess<?>> generators = target(name("<init>"))
                .and(target(owner(assignableTo(Random.class).or(assignableTo(SplittableRandom.class)))))
                .and(DescribedPredicate.not(isSeeded()));
        DescribedPredicate<JavaAccess<?>> shared = target(nameMatching("current|getDefault|of"))
                .and(target(owner(assignableTo(ThreadLocalRandom.class)
                        .or(DescribedPredicate.describe(
                                "RandomGenerator", type -> type.isEquivalentTo(RandomGenerator.class))))));
        return ids.or(numbers).or(generators).or(shared).as("chance is asked for");
    }

    /** A secure source stays chance whatever it is given: a seed only adds to what it draws from the machine. */
    private static DescribedPredicate<JavaAccess<?>> isSeeded() {
        return DescribedPredicate.describe(
                "made from a seed",
                access -> access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget constructor
                        && !constructor.getRawParameterTypes().isEmpty()
                        && !constructor.getOwner().isAssignableTo(SecureRandom.class));
    }

    private static DescribedPredicate<JavaAccess<?>> touchesTheMachine() {
        return target(nameMatching("getenv|getProperty|getProperties|out|err|in|nanoTime|exit"))
                .and(target(owner(assignableTo(System.class))))
                .as("the machine is touched");
    }
}
