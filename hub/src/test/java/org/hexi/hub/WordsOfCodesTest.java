package org.hexi.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hexi.engine.customs.duty.Collection;
import org.hexi.engine.customs.duty.RateKind;
import org.hexi.engine.customs.duty.RefusedRate;
import org.hexi.engine.customs.duty.TaxType;
import org.hexi.engine.customs.lifecycle.State;
import org.hexi.engine.customs.lifecycle.StepKind;
import org.hexi.engine.customs.selectivity.Lane;
import org.hexi.engine.customs.study.Holder;
import org.hexi.engine.customs.study.Part;
import org.hexi.engine.emissions.api.DataQuality;
import org.hexi.engine.emissions.api.Distance;
import org.hexi.engine.emissions.api.OperationKind;
import org.hexi.hub.digital.corridor.model.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code an explanation or a refusal can carry has words, also those no page of a test happens to show. */
class WordsOfCodesTest {
    private static final List<Path> SOURCES = List.of(
            Path.of("src/main/java"),
            Path.of("../engines/customs/src/main/java"),
            Path.of("../engines/emissions/src/main/java"));
    private static final Pattern INPUT =
            Pattern.compile("(?:\\binputs|\\b(?:inputs|draws|seen)\\.put(?:First)?)\\(\\s*\"(\\w+ ?)\"");
    private static final Pattern RULE =
            Pattern.compile("\\b(?:[sS]tep|charge)\\(\\s*\"((?:customs|emissions|planning|eta)(?:\\.\\w+)+)\"");
    private static final Pattern THING = Pattern.compile("new NotFound\\(\"(\\w+)\"\\)");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    @ParameterizedTest
    @MethodSource("keys")
    void aCodeHasWords(String key) throws IOException {
        assertThat(english()).containsKey(key);
    }

    @Test
    void whatSourcesNameHasWords() throws IOException {
        Set<String> named = new TreeSet<>();
        for (Path folder : SOURCES) {
            for (String source : sources(folder)) {
                named.addAll(named(source));
            }
        }
        assertThat(named).hasSizeGreaterThan(100);
        assertThat(english().stringPropertyNames()).containsAll(named);
    }

    @Test
    void whatSourcesNameIsFound() {
        assertThat(named("""
                import org.hexi.engine.kernel.Explanation;
                inputs.put("draw", "0.5");
                inputs.putFirst("expected " + lane, "0.1");
                return step("eta.run", "timetable", inputs("place", place), "", "");""")).containsExactly("input.draw", "input.expected.with", "input.place", "rule.eta.run");
        assertThat(named("throw new NotFound(\"parcel\");")).containsExactly("web.thing.parcel");
    }

    /** Keys of the messages for the inputs and rules of explanations and for the things that can be missing. */
    private static Set<String> named(String source) {
        Set<String> named = new TreeSet<>();
        THING.matcher(source).results().forEach(thing -> named.add("web.thing." + thing.group(1)));
        if (source.contains("kernel.Explanation")) {
            INPUT.matcher(source)
                    .results()
                    .forEach(input -> named.add("input." + input.group(1).replace(" ", ".with")));
            RULE.matcher(source).results().forEach(rule -> named.add("rule." + rule.group(1)));
        }
        return named;
    }

    private static List<String> sources(Path folder) throws IOException {
        List<String> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
        }
        return sources;
    }

    private static Stream<String> keys() {
        return Stream.of(
                        keys("value.%s.with", RateKind.values()),
                        keys("value.%s.with", RefusedRate.Reason.values()),
                        keys("value.%s.with", Collection.values()),
                        keys("value.%s.with", Step.values()),
                        keys("value.%s", DataQuality.values()),
                        keys("value.%s", OperationKind.values()),
                        keys("value.%s", Distance.Basis.values()),
                        keys("input.%s", TaxType.values()),
                        keys("outcome.%s", Lane.values()),
                        keys("word.StepKind.%s", StepKind.values()),
                        keys("word.State.%s", State.values()),
                        keys("clearance.study.part.%s", Part.values()),
                        keys("clearance.study.holder.%s", Holder.values()))
                .flatMap(List::stream);
    }

    private static List<String> keys(String pattern, Enum<?>... codes) {
        return Arrays.stream(codes).map(code -> pattern.formatted(code.name())).toList();
    }

    private static Properties english() throws IOException {
        Properties english = new Properties();
        try (Stream<Path> files = Files.list(MESSAGES)) {
            for (Path file : files.filter(one -> one.toString().endsWith("_en.properties"))
                    .toList()) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    english.load(reader);
                }
            }
        }
        return english;
    }
}
