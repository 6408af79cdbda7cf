package org.hexi.hub.platform.audit;

/** Where use cases leave their trace. Joins the caller's transaction. Thread-safe. */
public interface AuditTrail {
    void record(AuditEntry entry);
}
