package org.hexi.engine.routing.internal;

/**
 * Two figures of 31 bits each in one long, every one with a guard bit above it, so that both are compared by one subtraction:
 * a guard set before it is still there where nothing had to be borrowed from it, which is where the figure taken away was no
 * greater (Lamport: Multiple byte processing with full-word instructions, 1975). Four criteria are two such longs.
 */
final class Packed {
    /** The greatest figure there is room for; one more stands for something beyond all of them. */
    static final long MOST = (1L << 31) - 2;

    /** A pair greater than every other one in both figures. */
    static final long BEYOND = pair(MOST + 1, MOST + 1);

    /** Both guard bits; a pair that is asked about carries them, a pair that is kept does not. */
    static final long GUARDS = 0x8000_0000_8000_0000L;

    private static final long LOW = (1L << 31) - 1;
    private static final int BITS = 31;
    private static final int HALF = 32;

    private Packed() {}

    /** Whether there is room for a figure. */
    static boolean fits(long figure) {
        return figure >= 0 && figure <= MOST;
    }

    static long pair(long high, long low) {
        return high << HALF | low;
    }

    /** Two figures, none below zero, to ask about; what there is no room for is not less than anything kept. */
    static long asked(long high, long low) {
        return GUARDS | pair(Math.min(high, MOST), Math.min(low, MOST));
    }

    static long high(long pair) {
        return pair >>> HALF;
    }

    static long low(long pair) {
        return pair & LOW;
    }

    /** Whether no figure of two pairs is greater than its counterpart in two pairs that carry their guards. */
    static boolean isWithin(long one, long two, long guardedOne, long guardedTwo) {
        return ((guardedOne - one) & (guardedTwo - two) & GUARDS) == GUARDS;
    }

    /** The lesser of each figure. */
    static long least(long one, long other) {
        long isOther = whole((one | GUARDS) - other);
        return other & isOther | one & ~isOther;
    }

    /** The greater of each figure. */
    static long most(long one, long other) {
        long isOther = whole((other | GUARDS) - one);
        return other & isOther | one & ~isOther;
    }

    /** All bits of the figures whose guard is set. */
    private static long whole(long difference) {
        long guards = difference & GUARDS;
        return guards - (guards >>> BITS);
    }
}
