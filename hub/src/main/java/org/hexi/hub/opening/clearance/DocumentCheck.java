package org.hexi.hub.opening.clearance;

/**
 * A document a rule asks for, and whether it is there. Immutable.
 *
 * @param typeCode type by UN/EDIFACT 1001, such as 380 for the commercial invoice
 * @param rule id of the rule that asks for it
 * @param version version of the table
 * @param legalBasis where it stands
 * @param isNeededToFile whether filing without it is refused; otherwise it may follow before release
 * @param number number of the document, or blank while it is not there
 */
public record DocumentCheck(
        String typeCode, String rule, String version, String legalBasis, boolean isNeededToFile, String number) {
    public boolean isThere() {
        return !number.isEmpty();
    }

    public DocumentCheck withNumber(String given) {
        return new DocumentCheck(typeCode, rule, version, legalBasis, isNeededToFile, given);
    }
}
