package org.hexi.hub.platform.parties;

/** A key just made, with its secret, which is shown this once and never again. */
public record IssuedApiKey(ApiKeyView key, String secret) {
    @Override
    public String toString() {
        return "IssuedApiKey[" + key.start() + "]";
    }
}
