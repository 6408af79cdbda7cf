package org.hexi.hub.platform.audit;

/** Where use cases leave their trace. Thread-safe. */
public interface AuditTrail {
    /**
     * Writes the entry in the caller's transaction, so that no act stands without its trace and no trace without its act.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    void record(AuditEntry entry);
}
