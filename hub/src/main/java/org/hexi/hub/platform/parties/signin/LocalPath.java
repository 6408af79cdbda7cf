package org.hexi.hub.platform.parties.signin;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A path within this house, safe to send a browser to: anything that could lead elsewhere becomes the home page. Immutable. */
public record LocalPath(String value) {
    public static final LocalPath HOME = new LocalPath("/");

    public static LocalPath of(@Nullable String text) {
        if (text == null || !text.startsWith("/") || text.startsWith("//") || text.indexOf('\\') >= 0) {
            return HOME;
        }
        boolean isClean = text.chars().noneMatch(Character::isISOControl);
        return isClean && !text.startsWith("/sign-in") ? new LocalPath(text) : HOME;
    }

    /** Path and query of a full address. */
    static LocalPath ofUrl(@Nullable String url) {
        if (url == null) {
            return HOME;
        }
        try {
            URI address = URI.create(url);
            String query = address.getRawQuery();
            return of(query == null ? address.getRawPath() : address.getRawPath() + "?" + query);
        } catch (IllegalArgumentException malformed) {
            return HOME;
        }
    }
}
