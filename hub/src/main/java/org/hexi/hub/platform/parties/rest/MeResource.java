package org.hexi.hub.platform.parties.rest;

import java.util.List;
import org.hexi.hub.platform.parties.Parties;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is asking. */
@RestController
@RequestMapping(path = "/api/v1/me", produces = MediaType.APPLICATION_JSON_VALUE)
class MeResource {
    private final Viewers viewers;
    private final Parties parties;

    MeResource(Viewers viewers, Parties parties) {
        this.viewers = viewers;
        this.parties = parties;
    }

    /** The viewer as programs see it. */
    record Me(
            String name,
            PartiesResource.PartyJson party,
            List<Role> roles,
            @Nullable String office) {}

    @GetMapping
    Me me() {
        Viewer viewer = viewers.current();
        return new Me(
                viewer.name(),
                PartiesResource.PartyJson.of(parties.get(viewer.party())),
                viewer.roles().stream().sorted().toList(),
                viewer.office().orElse(null));
    }
}
