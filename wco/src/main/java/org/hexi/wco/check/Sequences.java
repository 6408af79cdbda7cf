package org.hexi.wco.check;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Numbers of repeated classes run from 1 without gaps, so that pointers find them. */
final class Sequences {
    private final Findings findings;

    Sequences(Findings findings) {
        this.findings = findings;
    }

    <T> void check(String name, List<T> members, Function<T, @Nullable Integer> number) {
        for (int i = 0; i < members.size(); i++) {
            Integer stated = number.apply(members.get(i));
            if (stated == null || stated != i + 1) {
                findings.error(
                        "wco.sequence.gap",
                        "%s[%d]/SequenceNumeric".formatted(name, i + 1),
                        stated,
                        (i + 1) + ", as it stands there");
            }
        }
    }
}
