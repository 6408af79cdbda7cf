package org.hexi.hub.platform.audit;

import java.util.Optional;

/**
 * What verifying the chain found.
 *
 * @param sealed how many seals there are
 * @param unsealed how many committed entries still wait for the sealer
 * @param headHash hash of the last seal as the house remembers it
 * @param firstBreak the first place where the chain does not hold; empty when it is sound
 */
public record ChainReport(long sealed, long unsealed, String headHash, Optional<ChainBreak> firstBreak) {
    public boolean isSound() {
        return firstBreak.isEmpty();
    }
}
