package org.hexi.hub.platform.parties;

import java.util.List;

/**
 * Keys by which programs sign in ({@code Authorization: Bearer hexi_test_...}). A viewer sees and makes keys of the own
 * party with the own roles; administrators those of every party. A key cannot make keys. Thread-safe.
 */
public interface ApiKeys {
    IssuedApiKey issue(Viewer by, ApiKeyDraft draft);

    /** Newest first, revoked ones last. */
    List<ApiKeyView> list(Viewer by);

    /** Ends a key; ending it twice changes nothing. A foreign key is not found. */
    ApiKeyView revoke(Viewer by, ApiKeyId id);
}
