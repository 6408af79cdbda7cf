package org.hexi.hub.platform.audit;

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
}
