package org.hexi.hub.opening.clearance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import org.hexi.engine.customs.selectivity.DrawSeed;
import org.springframework.stereotype.Component;

/**
 * Makes the secret of a day: 32 bytes from the system's secure source, or, in a demonstration world that must repeat itself,
 * the SHA-256 of the world's seed with office and day.
 */
@Component
class DaySecrets {
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final ClearanceSettings settings;

    DaySecrets(ClearanceSettings settings) {
        this.settings = settings;
    }

    DrawSeed make(String office, LocalDate day) {
        byte[] secret = settings.drawSeed().isBlank() ? fresh() : derived(office, day);
        return new DrawSeed(office, day, HexFormat.of().formatHex(secret));
    }

    private byte[] fresh() {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return secret;
    }

    private byte[] derived(String office, LocalDate day) {
        try {
            String text = settings.drawSeed() + "|" + office + "|" + day;
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
