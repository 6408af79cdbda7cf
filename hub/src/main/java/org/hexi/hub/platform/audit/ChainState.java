package org.hexi.hub.platform.audit;

/**
 * The end of the chain.
 *
 * @param sealed how many entries stand in the chain
 * @param unsealed how many committed entries still wait for the sealer
 * @param headHash hash of the last seal, 64 hexadecimal digits; zeros while there is none
 */
public record ChainState(long sealed, long unsealed, String headHash) {}
