package org.hexi.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.hexi.engine.customs.duty.Collection;
import org.hexi.engine.customs.duty.RateKind;
import org.hexi.engine.customs.duty.RefusedRate;
import org.hexi.engine.customs.duty.TaxType;
import org.hexi.engine.customs.selectivity.Lane;
import org.hexi.engine.emissions.api.DataQuality;
import org.hexi.engine.emissions.api.Distance;
import org.hexi.engine.emissions.api.OperationKind;
import org.hexi.hub.digital.corridor.model.Step;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code an explanation can carry has words, also those no page of a test happens to show. */
class ExplanationWordsTest {
    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    @ParameterizedTest
    @MethodSource("keys")
    void aCodeHasWords(String key) throws IOException {
        assertThat(english()).containsKey(key);
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
                        keys("outcome.%s", Lane.values()))
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
