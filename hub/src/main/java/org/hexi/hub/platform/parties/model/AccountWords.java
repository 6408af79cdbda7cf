package org.hexi.hub.platform.parties.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.hub.platform.web.Languages;

/** What the texts of an account must look like. */
public final class AccountWords {
    private static final Pattern SIGN_IN_NAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{2,59}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@\\p{Cntrl}]{1,64}@[^\\s@\\p{Cntrl}]{1,180}");
    private static final int LONGEST_DISPLAY_NAME = 80;

    private AccountWords() {}

    public static String signInName(String text) {
        String name = text.strip().toLowerCase(Locale.ROOT);
        if (!SIGN_IN_NAME.matcher(name).matches()) {
            throw new InvalidValue(
                    "parties.signInName.malformed",
                    "signInName",
                    name,
                    "3 to 60 of a-z, 0-9, dot, hyphen, underscore and at sign");
        }
        return name;
    }

    public static String displayName(String text) {
        String name = text.strip();
        if (name.isEmpty()
                || name.length() > LONGEST_DISPLAY_NAME
                || name.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidValue(
                    "parties.displayName.malformed",
                    "displayName",
                    name,
                    "1 to " + LONGEST_DISPLAY_NAME + " characters");
        }
        return name;
    }

    public static Optional<String> email(Optional<String> text) {
        Optional<String> email = text.map(String::strip).filter(address -> !address.isEmpty());
        email.filter(address -> !EMAIL.matcher(address).matches()).ifPresent(address -> {
            throw new InvalidValue("parties.email.malformed", "email", address, "an address such as name@example.org");
        });
        return email;
    }

    public static String language(String tag) {
        Locale asked = Locale.forLanguageTag(tag.strip());
        if (!Languages.SPOKEN.contains(asked)) {
            throw new InvalidValue("parties.language.unknown", "language", tag, "en, zh-CN or ru");
        }
        return asked.toLanguageTag();
    }

    public static void passwordFits(Optional<String> password, String signInName) {
        password.ifPresent(text -> PasswordRule.check(text, signInName));
    }
}
