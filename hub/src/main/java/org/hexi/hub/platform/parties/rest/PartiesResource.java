package org.hexi.hub.platform.parties.rest;

import java.util.UUID;
import org.hexi.hub.platform.parties.Parties;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.parties.PartyView;
import org.hexi.hub.platform.web.PageOf;
import org.hexi.hub.platform.web.PageRequest;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Organisations: reference data for everyone signed in. */
@RestController
@RequestMapping(path = "/api/v1/parties", produces = MediaType.APPLICATION_JSON_VALUE)
class PartiesResource {
    private final Parties parties;

    PartiesResource(Parties parties) {
        this.parties = parties;
    }

    /** An organisation as programs see it. */
    record PartyJson(UUID id, String code, String nameEn, String nameZh, String nameRu, String country) {
        static PartyJson of(PartyView party) {
            return new PartyJson(
                    party.id().value(), party.code(), party.nameEn(), party.nameZh(), party.nameRu(), party.country());
        }
    }

    /** @param text part of a code or of a name in any language */
    @GetMapping
    PageOf<PartyJson> search(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size) {
        PageRequest request = new PageRequest(page, size);
        PageOf<PartyView> found = parties.list(text, request);
        return PageOf.of(found.items().stream().map(PartyJson::of).toList(), found.total(), request);
    }

    @GetMapping("/{id}")
    PartyJson get(@PathVariable UUID id) {
        return PartyJson.of(parties.get(new PartyId(id)));
    }
}
