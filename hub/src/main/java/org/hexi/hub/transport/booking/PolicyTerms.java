package org.hexi.hub.transport.booking;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.InvalidValue;

/**
 * What a seller promises and asks for. Fees rise towards the cut-off, never fall. Immutable.
 *
 * @param overbooking factor the capacity is sold with
 * @param cancellation steps, the earliest first; before the first step cancelling is free
 * @param changeFeePerTeu for each ride given up by a change, in the currency of plans
 * @param noShowShare of the price of a leg given up after its cut-off
 */
public record PolicyTerms(
        BigDecimal overbooking, List<FeeStep> cancellation, BigDecimal changeFeePerTeu, BigDecimal noShowShare) {
    private static final BigDecimal LEAST_FACTOR = new BigDecimal("0.5");
    private static final BigDecimal MOST_FACTOR = new BigDecimal("2");
    private static final BigDecimal MOST_FEE = new BigDecimal("1000000");
    private static final int FACTOR_DECIMALS = 4;
    private static final int FEE_DECIMALS = 2;
    private static final int MOST_STEPS = 12;

    /** Nothing laid down: the capacity as it is, and nothing asked for. */
    public static final PolicyTerms NONE = new PolicyTerms(BigDecimal.ONE, List.of(), BigDecimal.ZERO, BigDecimal.ZERO);

    public PolicyTerms {
        cancellation = cancellation.stream()
                .sorted(Comparator.comparingInt(FeeStep::hoursBefore).reversed())
                .toList();
        noShowShare = Shares.checked("noShowShare", noShowShare);
        if (overbooking.compareTo(LEAST_FACTOR) < 0
                || overbooking.compareTo(MOST_FACTOR) > 0
                || overbooking.stripTrailingZeros().scale() > FACTOR_DECIMALS) {
            throw new InvalidValue(
                    "booking.policy.overbooking", "overbooking", overbooking, "0.5 to 2, with at most 4 decimals");
        }
        if (changeFeePerTeu.signum() < 0
                || changeFeePerTeu.compareTo(MOST_FEE) > 0
                || changeFeePerTeu.stripTrailingZeros().scale() > FEE_DECIMALS) {
            throw new InvalidValue(
                    "booking.policy.changeFee",
                    "changeFeePerTeu",
                    changeFeePerTeu,
                    "0 to 1000000, with at most 2 decimals");
        }
        checkLadder(cancellation);
        overbooking = Shares.plain(overbooking);
        changeFeePerTeu = changeFeePerTeu.setScale(FEE_DECIMALS);
    }

    /** The share asked for when so many whole minutes are left before the cut-off; none left is a no-show. */
    public BigDecimal shareAt(long minutesLeft) {
        if (minutesLeft <= 0) {
            return noShowShare;
        }
        return stepAt(minutesLeft).map(FeeStep::share).orElse(BigDecimal.ZERO);
    }

    private Optional<FeeStep> stepAt(long minutesLeft) {
        return cancellation.stream()
                .filter(step -> minutesLeft <= step.hoursBefore() * 60L)
                .reduce((earlier, later) -> later);
    }

    private static void checkLadder(List<FeeStep> ladder) {
        boolean isRising = ladder.size() <= MOST_STEPS;
        for (int at = 1; at < ladder.size(); at++) {
            FeeStep before = ladder.get(at - 1);
            FeeStep step = ladder.get(at);
            isRising &=
                    step.hoursBefore() < before.hoursBefore() && step.share().compareTo(before.share()) >= 0;
        }
        if (!isRising) {
            throw new InvalidValue(
                    "booking.policy.ladder",
                    "cancellation",
                    ladder.size(),
                    "at most 12 steps of different hours whose shares do not fall towards the cut-off");
        }
    }
}
