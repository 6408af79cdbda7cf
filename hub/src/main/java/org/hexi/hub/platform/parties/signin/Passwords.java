package org.hexi.hub.platform.parties.signin;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords: PBKDF2 with HMAC-SHA-256 (RFC 8018), 310,000 rounds, a salt of its own for each. The hash names its
 * method, so that a stronger one can follow; a sign-in then hashes anew. Thread-safe.
 */
@Component
public class Passwords {
    private static final String METHOD = "pbkdf2-sha256-310k";

    private final PasswordEncoder encoder = new DelegatingPasswordEncoder(
            METHOD, Map.of(METHOD, Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
    private final String nobody = hash("nobody has this password");

    public String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    /** Whether the password fits; without a hash it takes the same time and does not fit. */
    public boolean fits(String password, Optional<String> hash) {
        return encoder.matches(password, hash.orElse(nobody)) && hash.isPresent();
    }

    public boolean isOutdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }
}
