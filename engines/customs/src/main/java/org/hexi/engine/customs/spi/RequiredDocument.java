package org.hexi.engine.customs.spi;

import org.hexi.engine.kernel.InvalidValue;

/**
 * One document a rule asks for. Immutable.
 *
 * @param typeCode type of the document, as {@code AdditionalDocument} calls it
 * @param rule id of the rule that asks for it
 * @param version version of the table
 * @param legalBasis where it stands
 * @param isNeededToFile whether filing without it is refused; otherwise it may follow before release
 */
public record RequiredDocument(
        String typeCode, String rule, String version, String legalBasis, boolean isNeededToFile) {
    public RequiredDocument {
        if (typeCode.isBlank() || rule.isBlank()) {
            throw new InvalidValue("customs.requiredDocument.blank", "typeCode", typeCode, "a type and a rule");
        }
    }
}
