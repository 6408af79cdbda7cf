package org.hexi.hub.platform.parties;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.platform.audit.AuditEntry;
import org.hexi.hub.platform.audit.AuditTrail;
import org.hexi.hub.platform.numbering.Ids;
import org.hexi.hub.platform.parties.store.PartyRows;
import org.hexi.hub.platform.time.WallClock;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.platform.web.PageOf;
import org.hexi.hub.platform.web.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisations of the register. */
@Service
class RegisteredParties implements Parties {
    private static final PageRequest FIRST_TWENTY = new PageRequest(1, 20);

    private final PartyRows rows;
    private final AuditTrail audit;
    private final Ids ids;
    private final WallClock wall;

    RegisteredParties(PartyRows rows, AuditTrail audit, Ids ids, WallClock wall) {
        this.rows = rows;
        this.audit = audit;
        this.ids = ids;
        this.wall = wall;
    }

    @Override
    public PartyView get(PartyId id) {
        return rows.find(id).orElseThrow(() -> new NotFound("party"));
    }

    @Override
    public Optional<PartyView> findByCode(String code) {
        return rows.findByCode(code);
    }

    @Override
    public List<PartyView> search(String text) {
        return rows.list(text, FIRST_TWENTY);
    }

    @Override
    public PageOf<PartyView> list(String text, PageRequest page) {
        return PageOf.of(rows.list(text, page), rows.count(text), page);
    }

    @Override
    @Transactional
    public PartyView register(Viewer by, PartyDraft draft) {
        by.mustAdminister();
        UUID id = ids.next();
        if (!rows.add(id, draft, wall.now())) {
            throw new Rejected(new PartiesRejection.CodeTaken(draft.code()));
        }
        return noted(by, "party.registered", new PartyId(id));
    }

    @Override
    @Transactional
    public PartyView change(Viewer by, PartyId id, PartyDraft draft) {
        by.mustAdminister();
        get(id);
        if (!rows.change(id, draft)) {
            throw new Rejected(new PartiesRejection.CodeTaken(draft.code()));
        }
        return noted(by, "party.changed", id);
    }

    private PartyView noted(Viewer by, String action, PartyId id) {
        PartyView party = get(id);
        audit.record(
                new AuditEntry(by.name(), action, "party:" + id, new LinkedHashMap<>(Map.of("code", party.code()))));
        return party;
    }
}
