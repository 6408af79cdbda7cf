package org.hexi.hub.demo;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hexi.hub.demo.model.Cargo;
import org.hexi.hub.demo.model.Cast;
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
    private static final String EXPORT_BROKER = "B01";
    private static final String IMPORT_BROKER = "B02";

    private final Cast cast;
    private final Parties parties;

    Players(Cast cast, Parties parties) {
        this.cast = cast;
        this.parties = parties;
    }

    Viewer clerk(String code, Role role) {
        return Viewer.of("demo." + code.toLowerCase(Locale.ROOT), party(code), Set.of(role), Optional.empty());
    }

    /** An officer of a customs office, which is an organisation of the cast under its number. */
    Viewer officer(String office) {
        String code = cast.organisations().stream()
                .filter(each -> each.registration().equals(office))
                .map(Cast.Organisation::code)
                .findFirst()
                .orElseThrow();
        return Viewer.of(
                "demo." + code.toLowerCase(Locale.ROOT),
                party(code),
                Set.of(Role.CUSTOMS_OFFICER),
                Optional.of(office));
    }

    /** Who has the goods carried: the firm in China, as consignor or as consignee. */
    Viewer shipper(Cargo cargo) {
        return clerk(cargo.isExport() ? cargo.consignor() : cargo.consignee(), Role.TRADER);
    }

    Viewer broker(Cargo cargo) {
        return clerk(cargo.isExport() ? EXPORT_BROKER : IMPORT_BROKER, Role.BROKER);
    }

    PartyId brokersParty(Cargo cargo) {
        return party(cargo.isExport() ? EXPORT_BROKER : IMPORT_BROKER);
    }

    PartyId party(String code) {
        return parties.findByCode(code).orElseThrow().id();
    }
}
