package org.hexi.engine.customs.duty;

import org.hexi.engine.kernel.Money;

/** A rate that was looked at and not taken, and why. Immutable. */
public record RefusedRate(RateLine line, Reason reason, String detail) {
    /** Why a rate was not taken. */
    public enum Reason {
        /** Another line of the same claim has a longer code. */
        LESS_SPECIFIC,
        /** The rate needs a known origin. */
        ORIGIN_UNKNOWN,
        /** The origin is not among the countries the rate is open to. */
        OTHER_ORIGIN,
        /** No proof of origin was presented for the agreement. */
        NOT_PROVEN,
        /** The general rate is the last resort, and a better claim is open. */
        LAST_RESORT,
        /** A provisional rate stands in place of the ordinary one. */
        REPLACED,
        /** Open, but it comes out dearer. */
        DEARER
    }

    static RefusedRate of(RateLine line, Reason reason) {
        return new RefusedRate(line, reason, "");
    }

    static RefusedRate dearer(RateLine line, Money amount) {
        return new RefusedRate(line, Reason.DEARER, amount.toString());
    }

    /** The reason, then the rate, such as {@code DEARER MFN 15 % (150 CNY)}. */
    @Override
    public String toString() {
        String claim = line.agreement().isEmpty() ? line.kind().name() : line.kind() + " " + line.agreement();
        return "%s %s %s%s".formatted(reason, claim, line.rate().text(), detail.isEmpty() ? "" : " (" + detail + ")");
    }
}
