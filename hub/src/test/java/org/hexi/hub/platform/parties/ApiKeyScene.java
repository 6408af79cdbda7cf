package org.hexi.hub.platform.parties;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexi.hub.access.AccessCast;
import org.hexi.hub.access.AccessScene;
import org.springframework.stereotype.Component;

/** A key of the owner's party. */
@Component
class ApiKeyScene implements AccessScene {
    private final ApiKeys keys;

    ApiKeyScene(ApiKeys keys) {
        this.keys = keys;
    }

    @Override
    public String name() {
        return "api-key";
    }

    @Override
    public Map<String, String> prepare(AccessCast cast) {
        ApiKeyDraft draft = new ApiKeyDraft("scene", cast.owner().party(), Set.of(Role.TRADER), Optional.empty());
        return Map.of("id", keys.issue(cast.owner(), draft).key().id().toString());
    }
}
