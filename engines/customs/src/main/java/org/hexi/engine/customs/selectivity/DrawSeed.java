package org.hexi.engine.customs.selectivity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hexi.engine.kernel.InvalidValue;

/**
 * The secret an office draws with for one day. Only its commitment is written beside a decision; once the day is over the
 * secret may be shown, and anybody can compute every draw of that day again. Immutable.
 *
 * @param office code of the customs office
 * @param day the day it is drawn for
 * @param secretHex 64 hexadecimal digits, freshly made and kept secret until the day ends
 */
public record DrawSeed(String office, LocalDate day, String secretHex) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");
    private static final int DRAW_BYTES = 8;
    private static final int DRAW_DECIMALS = 12;
    private static final BigDecimal DRAW_RANGE = new BigDecimal(BigInteger.ONE.shiftLeft(Byte.SIZE * DRAW_BYTES));

    public DrawSeed {
        if (!FORM.matcher(secretHex).matches()) {
            throw new InvalidValue("customs.seed.malformed", "secretHex", "(secret)", "64 hexadecimal digits");
        }
    }

    /** SHA-256 over office, day and secret: fixes the secret without telling it. */
    public String commitment() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes(office, day.toString(), secretHex));
            return HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /**
     * The draw of a declaration: HMAC-SHA-256 (RFC 2104) of office, day and declaration under the secret, its first 64 bits
     * as a fraction of one, cut to twelve decimals.
     */
    public Draw draw(String declarationId) {
        byte[] mac = mac(bytes(office, day.toString(), declarationId));
        BigDecimal bits = new BigDecimal(new BigInteger(1, Arrays.copyOf(mac, DRAW_BYTES)));
        BigDecimal value = bits.divide(DRAW_RANGE, DRAW_DECIMALS, RoundingMode.DOWN);
        return new Draw(commitment(), value);
    }

    /** Whether a recorded draw is the one this seed gives for the declaration. */
    public boolean confirms(Draw draw, String declarationId) {
        return draw(declarationId).equals(draw);
    }

    /** Never tells the secret, so that a log cannot either. */
    @Override
    public String toString() {
        return "DrawSeed[%s, %s, commitment %s]".formatted(office, day, commitment());
    }

    private byte[] mac(byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(secretHex), "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HmacSHA256", impossible);
        }
    }

    /** The lengths in front keep apart what a separator alone could confuse. */
    private static byte[] bytes(String... parts) {
        StringBuilder text = new StringBuilder();
        for (String part : parts) {
            text.append(part.length()).append(':').append(part);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
