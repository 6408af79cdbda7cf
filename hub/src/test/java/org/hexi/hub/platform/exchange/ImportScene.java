package org.hexi.hub.platform.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.hexi.hub.access.AccessCast;
import org.hexi.hub.access.AccessScene;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.springframework.stereotype.Component;

/** A file the owner has sent: HS codes, a kind only administrators may let in. */
@Component
class ImportScene implements AccessScene {
    private static final String FILE = "section,hscode,description,parent,level\nXVI,85,Electrical machinery,TOTAL,2\n";

    private final Imports imports;

    ImportScene(Imports imports) {
        this.imports = imports;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public Map<String, String> prepare(AccessCast cast) {
        Viewer owner = cast.owner();
        if (!owner.is(Role.ADMINISTRATOR)) {
            throw new AssertionError("the owner of the cast has every role");
        }
        ImportView run = imports.open(owner, "hs-codes", "codes.csv", FILE.getBytes(StandardCharsets.UTF_8));
        imports.check(owner, run.id(), run.mapping());
        return Map.of("id", run.id().toString(), "code", "hs-codes");
    }
}
