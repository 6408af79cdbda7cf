package org.hexi.hub.platform.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place where the chain does not hold.
 *
 * @param position place in the chain, counted from 1; 0 when the entry has no place
 * @param entry the entry concerned, when it can be named
 */
public record ChainBreak(Kind kind, long position, @Nullable UUID entry) {
    public enum Kind {
        /** The seal does not fit its entry and the seal before it: something was changed or moved. */
        HASH_DIFFERS,
        /** A seal stands without its entry. */
        ENTRY_MISSING,
        /** A place in the chain is empty. */
        SEAL_MISSING,
        /** The chain ends elsewhere than the house remembers. */
        END_DIFFERS,
        /** An entry neither stands in the chain nor waits for the sealer: it was put in by hand. */
        ENTRY_FOREIGN
    }
}
