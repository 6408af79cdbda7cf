package org.hexi.cli.conformance;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a case of a pack can go. */
enum Outcome {
    PASSED,
    FAILED,
    SKIPPED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Outcome> of(String word) {
        return Stream.of(values())
                .filter(outcome -> outcome.word().equals(word))
                .findFirst();
    }
}
