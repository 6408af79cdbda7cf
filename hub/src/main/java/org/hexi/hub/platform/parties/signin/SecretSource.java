package org.hexi.hub.platform.parties.signin;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.hexi.hub.platform.parties.model.Secret;
import org.springframework.stereotype.Component;

/** Makes secrets from the system's secure source: 192 bits each. Thread-safe. */
@Component
public class SecretSource {
    private static final int BYTES = 24;

    private final SecureRandom random = new SecureRandom();

    public Secret next(String prefix) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Secret(prefix + HexFormat.of().formatHex(bytes));
    }
}
