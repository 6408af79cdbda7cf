package org.hexi.hub.platform.parties;

import java.util.List;
import java.util.Optional;
import org.hexi.hub.platform.web.PageOf;
import org.hexi.hub.platform.web.PageRequest;

/** The organisations Hexi knows. Names of organisations are reference data: every signed-in viewer may read them. */
public interface Parties {
    /** @throws org.hexi.hub.platform.web.NotFound when there is none */
    PartyView get(PartyId id);

    Optional<PartyView> findByCode(String code);

    /** Parties whose code or name in any language contains the text, at most 20, by code. */
    List<PartyView> search(String text);

    /** The same by pages. */
    PageOf<PartyView> list(String text, PageRequest page);

    /** Registers an organisation; for administrators and the house. A code in use is {@link PartiesRejection.CodeTaken}. */
    PartyView register(Viewer by, PartyDraft draft);

    /** Changes names, code and country; for administrators and the house. */
    PartyView change(Viewer by, PartyId id, PartyDraft draft);
}
