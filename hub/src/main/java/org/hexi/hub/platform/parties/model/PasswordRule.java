package org.hexi.hub.platform.parties.model;

import java.util.Locale;
import java.util.Optional;
import org.hexi.engine.kernel.InvalidValue;

/**
 * Which passwords are good enough: long, not the name, not one key pressed again and again. Nothing is asked about kinds of
 * characters, which makes passwords weaker, not stronger (NIST SP 800-63B, 3.1.1.2).
 */
public final class PasswordRule {
    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;
    private static final int SHORTEST_NAME_COUNTED = 5;
    private static final int FEWEST_DIFFERENT = 5;

    private PasswordRule() {}

    /** @throws InvalidValue naming what is wrong; the value in it is hidden */
    public static void check(String password, String signInName) {
        fault(password, signInName).ifPresent(fault -> {
            throw new InvalidValue("parties.password." + fault.code, "password", "***", fault.accepted);
        });
    }

    private static Optional<Fault> fault(String password, String signInName) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Fault.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Fault.TOO_LONG);
        }
        if (signInName.length() >= SHORTEST_NAME_COUNTED
                && password.toLowerCase(Locale.ROOT).contains(signInName)) {
            return Optional.of(Fault.HOLDS_NAME);
        }
        return password.codePoints().distinct().count() < FEWEST_DIFFERENT
                ? Optional.of(Fault.TOO_PLAIN)
                : Optional.empty();
    }

    private enum Fault {
        TOO_SHORT("tooShort", "at least " + SHORTEST + " characters"),
        TOO_LONG("tooLong", "at most " + LONGEST + " characters"),
        HOLDS_NAME("holdsName", "a password without the sign-in name in it"),
        TOO_PLAIN("tooPlain", "at least " + FEWEST_DIFFERENT + " different characters");

        private final String code;
        private final String accepted;

        Fault(String code, String accepted) {
            this.code = code;
            this.accepted = accepted;
        }
    }
}
