package org.hexi.hub.platform.parties;

import java.util.Locale;
import java.util.regex.Pattern;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.InvalidValue;

/**
 * What an organisation is registered with. Chinese and Russian names fall back to the English one when blank. Immutable.
 *
 * @param code short code people know it by: 2 to 20 of A-Z, 0-9 and the hyphen
 * @param country ISO 3166-1 alpha-2 code
 */
public record PartyDraft(String code, String nameEn, String nameZh, String nameRu, String country) {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,19}");
    private static final int LONGEST_NAME = 120;

    public PartyDraft {
        code = code.strip().toUpperCase(Locale.ROOT);
        if (!CODE.matcher(code).matches()) {
            throw new InvalidValue("parties.code.malformed", "code", code, "2 to 20 of A-Z, 0-9 and the hyphen");
        }
        nameEn = name("nameEn", nameEn);
        nameZh = nameZh.isBlank() ? nameEn : name("nameZh", nameZh);
        nameRu = nameRu.isBlank() ? nameEn : name("nameRu", nameRu);
        country = new CountryCode(country.strip().toUpperCase(Locale.ROOT)).value();
    }

    private static String name(String field, String value) {
        String name = value.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidValue("parties.name.malformed", field, name, "1 to " + LONGEST_NAME + " characters");
        }
        return name;
    }
}
