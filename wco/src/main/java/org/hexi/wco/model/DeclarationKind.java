package org.hexi.wco.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an original declares: which way (IM, EX, or CO with special territories) and in which form, the letter after it. A and D are
 * full declarations, B and E incomplete ones, C and F simplified ones, J and K of little data, Y and Z supplementary ones; D, E, F and K are
 * lodged before the goods are there. Immutable.
 */
public record DeclarationKind(String direction, char form) {
    private static final Pattern TYPE = Pattern.compile("(IM|EX|CO)[A-FJKYZ]");

    public static Optional<DeclarationKind> of(String typeCode) {
        return TYPE.matcher(typeCode).matches()
                ? Optional.of(new DeclarationKind(typeCode.substring(0, 2), typeCode.charAt(2)))
                : Optional.empty();
    }

    public boolean isExport() {
        return direction.equals("EX");
    }

    /** Lodged before the goods are presented: it is received first and accepted when they are. */
    public boolean isPreLodged() {
        return "DEFK".indexOf(form) >= 0;
    }

    /** The second half of a simplified declaration: the goods have gone, so the day of acceptance is stated. */
    public boolean isSupplementary() {
        return form == 'Y' || form == 'Z';
    }

    /** Simplified: the duty is left to the supplementary declaration. */
    public boolean isSimplified() {
        return form == 'C' || form == 'F';
    }

    public boolean isOfLittleData() {
        return form == 'J' || form == 'K';
    }

    @Override
    public String toString() {
        return direction + form;
    }
}
