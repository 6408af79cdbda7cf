package org.hexi.hub.platform.audit.model;

import java.time.Instant;
import java.util.HexFormat;

/**
 * An entry at its place in the chain. Immutable.
 *
 * @param position place in the chain, counted from 1
 * @param act the entry
 * @param sealedAt wall instant of sealing, in microseconds
 */
public record Link(long position, RecordedAct act, Instant sealedAt) {
    /** What stands before the first link. */
    public static final String ORIGIN = "0".repeat(64);

    /**
     * SHA-256 (FIPS 180-4) over the hash before and every field of this link, each with its length, so that no two
     * different links have the same bytes.
     */
    public String hash(String before) {
        return HexFormat.of()
                .formatHex(new Canonical()
                        .text(before)
                        .number(position)
                        .id(act.id())
                        .instant(act.recordedAt())
                        .text(act.actor())
                        .text(act.action())
                        .text(act.subject())
                        .text(act.details())
                        .instant(sealedAt)
                        .sha256());
    }
}
