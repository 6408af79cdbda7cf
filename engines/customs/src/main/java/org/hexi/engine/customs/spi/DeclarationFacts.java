package org.hexi.engine.customs.spi;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.hexi.engine.customs.declaration.Declaration;
import org.hexi.engine.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a table of criteria or documents may look at. Immutable.
 *
 * @param declaration the declaration as filed
 * @param day the day whose rules apply
 * @param customsValue customs value of the whole, or null when it could not be found
 * @param context what the caller knows besides, such as the trader's score, by name
 */
public record DeclarationFacts(
        Declaration declaration, LocalDate day, @Nullable Money customsValue, SequencedMap<String, String> context) {
    public DeclarationFacts {
        context = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(context));
    }
}
