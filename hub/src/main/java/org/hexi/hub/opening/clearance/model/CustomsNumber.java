package org.hexi.hub.opening.clearance.model;

import java.util.regex.Pattern;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.kernel.InvalidValue;

/**
 * The number customs gives an accepted declaration: four digits of the office, four of the year, 1 for import or 0 for export,
 * nine of the serial (Announcement 2016 No. 20). Immutable.
 */
public record CustomsNumber(String digits) {
    private static final Pattern FORM = Pattern.compile("\\d{8}[01]\\d{9}");

    public CustomsNumber {
        if (!FORM.matcher(digits).matches()) {
            throw new InvalidValue(
                    "clearance.number.malformed",
                    "customsNumber",
                    digits,
                    "18 digits: office, year, direction, serial");
        }
    }

    public static CustomsNumber of(String office, int year, Direction direction, long serial) {
        return new CustomsNumber("%s%04d%d%09d".formatted(office, year, direction == Direction.IMPORT ? 1 : 0, serial));
    }
}
