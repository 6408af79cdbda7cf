package org.hexi.hub.platform.parties;

import java.util.List;
import java.util.Optional;

/** The organisations Hexi knows. Names of organisations are reference data: every signed-in viewer may read them. */
public interface Parties {
    /** @throws org.hexi.hub.platform.web.NotFound when there is none */
    PartyView get(PartyId id);

    Optional<PartyView> findByCode(String code);

    /** Parties whose code or name in any language contains the text, at most 20, by name. */
    List<PartyView> search(String text);
}
