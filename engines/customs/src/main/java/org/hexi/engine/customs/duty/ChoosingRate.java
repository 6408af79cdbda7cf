package org.hexi.engine.customs.duty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.Money;

/**
 * Chooses the rate of one tax for one line. For duty on import: a line with a longer code beats a shorter one of the same
 * claim; a provisional rate replaces the ordinary one; an agreement rate needs a proof of origin; of what is left the one with
 * the lower amount is taken, the provisional or ordinary one on a tie; the general rate is the last resort. Linear in the
 * lines.
 */
final class ChoosingRate {
    private final DutiableLine line;
    private final String currency;
    private final List<RateLine> open = new ArrayList<>();
    private final List<RefusedRate> refused = new ArrayList<>();

    private ChoosingRate(DutiableLine line, String currency) {
        this.line = line;
        this.currency = currency;
    }

    static ChoosingRate among(List<RateLine> candidates, DutiableLine line, String currency) {
        ChoosingRate choosing = new ChoosingRate(line, currency);
        choosing.sift(candidates);
        return choosing;
    }

    /** The rates whose amounts decide; each needs its quantity. */
    List<RateLine> open() {
        return List.copyOf(open);
    }

    /** @return empty when no rate is open to the line */
    Optional<RateChoice> choose() {
        return cheapest().map(chosen -> new RateChoice(chosen, refused));
    }

    private void sift(List<RateLine> candidates) {
        for (RateLine candidate : mostSpecific(candidates)) {
            Optional<RefusedRate.Reason> obstacle = obstacle(candidate);
            obstacle.ifPresentOrElse(
                    reason -> refused.add(RefusedRate.of(candidate, reason)), () -> open.add(candidate));
        }
        refuseIfOtherOpen(RateKind.GENERAL, RefusedRate.Reason.LAST_RESORT);
        if (open.stream().anyMatch(rate -> rate.kind() == RateKind.PROVISIONAL)) {
            refuseIfOtherOpen(RateKind.MFN, RefusedRate.Reason.REPLACED);
        }
    }

    private List<RateLine> mostSpecific(List<RateLine> candidates) {
        Map<String, RateLine> longest = new LinkedHashMap<>();
        for (RateLine candidate : candidates) {
            RateLine rival = longest.putIfAbsent(candidate.claim(), candidate);
            if (rival == null) {
                continue;
            }
            boolean longer =
                    candidate.code().digits().length() > rival.code().digits().length();
            longest.put(candidate.claim(), longer ? candidate : rival);
            refused.add(RefusedRate.of(longer ? rival : candidate, RefusedRate.Reason.LESS_SPECIFIC));
        }
        return List.copyOf(longest.values());
    }

    private Optional<RefusedRate.Reason> obstacle(RateLine rate) {
        CountryCode country = line.origin().country();
        return switch (rate.kind()) {
            case GENERAL, STANDARD, EXPORT -> Optional.empty();
            case MFN, PROVISIONAL, AGREEMENT -> {
                if (country == null) {
                    yield Optional.of(RefusedRate.Reason.ORIGIN_UNKNOWN);
                }
                if (!rate.isOpenTo(country)) {
                    yield Optional.of(RefusedRate.Reason.OTHER_ORIGIN);
                }
                yield rate.agreement().isEmpty()
                                || rate.agreement().equals(line.origin().provenAgreement())
                        ? Optional.empty()
                        : Optional.of(RefusedRate.Reason.NOT_PROVEN);
            }
        };
    }

    private void refuseIfOtherOpen(RateKind kind, RefusedRate.Reason reason) {
        if (open.stream().allMatch(rate -> rate.kind() == kind)) {
            return;
        }
        open.stream().filter(rate -> rate.kind() == kind).forEach(rate -> refused.add(RefusedRate.of(rate, reason)));
        open.removeIf(rate -> rate.kind() == kind);
    }

    private Optional<RateLine> cheapest() {
        Optional<RateLine> cheapest = open.stream()
                .min(Comparator.comparing((RateLine rate) -> line.amountAt(rate.rate()))
                        .thenComparing(rate -> rate.kind() == RateKind.AGREEMENT)
                        .thenComparing(RateLine::id));
        open.stream()
                .filter(rate -> cheapest.filter(rate::equals).isEmpty())
                .forEach(rate -> refused.add(RefusedRate.dearer(rate, amountAt(rate))));
        return cheapest;
    }

    private Money amountAt(RateLine rate) {
        return Money.of(line.amountAt(rate.rate()), currency);
    }
}
