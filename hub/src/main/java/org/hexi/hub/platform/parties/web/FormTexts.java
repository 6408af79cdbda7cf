package org.hexi.hub.platform.parties.web;

import java.util.UUID;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.web.NotFound;
import org.jspecify.annotations.Nullable;

/** Texts and ids as they come in forms and paths of pages; a malformed id is as unknown as a foreign one. */
final class FormTexts {
    private FormTexts() {}

    /** What was typed; a field that was not sent is empty. */
    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    static PartyId partyId(String text) {
        return new PartyId(uuid(text, "party"));
    }

    static UUID uuid(String text, String thing) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound(thing);
        }
    }
}
