package org.hexi.hub.demo;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hexi.hub.platform.parties.Parties;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** In whose name the script acts: a clerk of the firm, who may do no more than the firm's people may. */
@Component
@ConditionalOnBooleanProperty("hexi.demo")
class Players {
    private final Parties parties;

    Players(Parties parties) {
        this.parties = parties;
    }

    Viewer clerk(String code, Role role) {
        return Viewer.of("demo." + code.toLowerCase(Locale.ROOT), party(code), Set.of(role), Optional.empty());
    }

    PartyId party(String code) {
        return parties.findByCode(code).orElseThrow().id();
    }
}
