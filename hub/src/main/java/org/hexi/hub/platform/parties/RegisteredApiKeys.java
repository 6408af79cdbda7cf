package org.hexi.hub.platform.parties;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.platform.audit.AuditEntry;
import org.hexi.hub.platform.audit.AuditTrail;
import org.hexi.hub.platform.numbering.Ids;
import org.hexi.hub.platform.parties.model.KeyKind;
import org.hexi.hub.platform.parties.model.Secret;
import org.hexi.hub.platform.parties.signin.SecretSource;
import org.hexi.hub.platform.parties.store.ApiKeyRows;
import org.hexi.hub.platform.parties.store.PartyRows;
import org.hexi.hub.platform.time.WallClock;
import org.hexi.hub.platform.web.FrameSettings;
import org.hexi.hub.platform.web.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The API keys of the register. */
@Service
class RegisteredApiKeys implements ApiKeys {
    private final ApiKeyRows rows;
    private final PartyRows parties;
    private final SecretSource secrets;
    private final KeyKind kind;
    private final AuditTrail audit;
    private final Ids ids;
    private final WallClock wall;

    RegisteredApiKeys(
            ApiKeyRows rows,
            PartyRows parties,
            SecretSource secrets,
            FrameSettings settings,
            AuditTrail audit,
            Ids ids,
            WallClock wall) {
        this.rows = rows;
        this.parties = parties;
        this.secrets = secrets;
        this.kind = KeyKind.of(settings.demo());
        this.audit = audit;
        this.ids = ids;
        this.wall = wall;
    }

    @Override
    @Transactional
    public IssuedApiKey issue(Viewer by, ApiKeyDraft draft) {
        mustBePerson(by);
        mustHold(by, draft);
        if (parties.find(draft.party()).isEmpty()) {
            throw new NotFound("party");
        }
        Secret secret = secrets.next(kind.prefix());
        ApiKeyId id = new ApiKeyId(ids.next());
        if (!rows.add(id, draft, secret, by.name(), wall.now())) {
            throw new Rejected(new PartiesRejection.KeyNameTaken(draft.name()));
        }
        ApiKeyView key = get(by, id);
        note(by, "api-key.issued", key);
        return new IssuedApiKey(key, secret.text());
    }

    @Override
    public List<ApiKeyView> list(Viewer by) {
        return rows.list(by);
    }

    @Override
    @Transactional
    public ApiKeyView revoke(Viewer by, ApiKeyId id) {
        mustBePerson(by);
        if (rows.revoke(by, id, wall.now())) {
            note(by, "api-key.revoked", get(by, id));
        }
        return get(by, id);
    }

    private ApiKeyView get(Viewer by, ApiKeyId id) {
        return rows.find(by, id).orElseThrow(() -> new NotFound("apiKey"));
    }

    private static void mustBePerson(Viewer by) {
        if (by.isApiKey()) {
            throw new Rejected(new PartiesRejection.NotByKey());
        }
    }

    private static void mustHold(Viewer by, ApiKeyDraft draft) {
        boolean isOwn = draft.party().equals(by.party())
                && by.roles().containsAll(draft.roles())
                && by.office().equals(draft.office().or(by::office));
        if (!isOwn && !by.isSystem() && !by.is(Role.ADMINISTRATOR)) {
            throw new Rejected(new PartiesRejection.BeyondOwnRights());
        }
    }

    private void note(Viewer by, String action, ApiKeyView key) {
        Map<String, String> facts = Map.of(
                "name", key.name(), "start", key.start(), "party", key.party().toString());
        audit.record(new AuditEntry(by.name(), action, "api-key:" + key.id(), new TreeMap<>(facts)));
    }
}
