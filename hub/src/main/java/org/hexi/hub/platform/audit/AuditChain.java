package org.hexi.hub.platform.audit;

import javax.sql.DataSource;

/**
 * The chain over all committed entries: each seal holds a SHA-256 hash over the hash before it and its entry, so that an
 * entry changed, removed, put in or moved after its sealing is found. Whoever can rewrite the whole chain can still forge
 * it; keep {@link ChainReport#headHash()} outside the house to find that too. Thread-safe.
 */
public interface AuditChain {
    /** Recomputes the whole chain from one snapshot of the database. Linear in the number of entries. */
    ChainReport verify();

    /** Counts and the end of the chain without recomputing it. */
    ChainState state();

    /** The chain of a database, for a doctor who looks at it without starting the hub. */
    static AuditChain over(DataSource database) {
        return RecomputedChain.over(database);
    }
}
