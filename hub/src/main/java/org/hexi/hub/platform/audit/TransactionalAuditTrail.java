package org.hexi.hub.platform.audit;

import org.hexi.hub.platform.audit.store.Entries;
import org.hexi.hub.platform.numbering.Ids;
import org.hexi.hub.platform.time.WallClock;
import org.hexi.hub.platform.web.PageOf;
import org.hexi.hub.platform.web.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes into the transaction at hand and reads back. */
@Service
class TransactionalAuditTrail implements AuditTrail, AuditEntries {
    private final Entries entries;
    private final Ids ids;
    private final WallClock wall;

    TransactionalAuditTrail(Entries entries, Ids ids, WallClock wall) {
        this.entries = entries;
        this.ids = ids;
        this.wall = wall;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditEntry entry) {
        entries.add(ids.next(), wall.now(), entry);
    }

    @Override
    @Transactional(readOnly = true)
    public PageOf<AuditRow> list(AuditFilter filter, PageRequest page) {
        return entries.list(filter, page);
    }
}
