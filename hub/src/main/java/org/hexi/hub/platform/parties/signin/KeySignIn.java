package org.hexi.hub.platform.parties.signin;

import java.util.Optional;
import org.hexi.hub.platform.parties.ApiKeyView;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.model.KeyKind;
import org.hexi.hub.platform.parties.model.Secret;
import org.hexi.hub.platform.parties.store.ApiKeyRows;
import org.hexi.hub.platform.time.WallClock;
import org.hexi.hub.platform.web.FrameSettings;
import org.springframework.stereotype.Service;

/** Tells whose API key a secret is. Keys of the other kind of world are unknown here. */
@Service
public class KeySignIn {
    private final ApiKeyRows keys;
    private final KeyKind kind;
    private final WallClock wall;

    KeySignIn(ApiKeyRows keys, FrameSettings settings, WallClock wall) {
        this.keys = keys;
        this.kind = KeyKind.of(settings.demo());
        this.wall = wall;
    }

    public Optional<Viewer> viewer(String secret) {
        if (!secret.startsWith(kind.prefix())) {
            return Optional.empty();
        }
        Optional<ApiKeyView> key = keys.findBySecret(new Secret(secret));
        key.ifPresent(found -> keys.used(found, wall.now()));
        return key.map(found -> Viewer.of("key:" + found.name(), found.party(), found.roles(), found.office()));
    }
}
