package org.hexi.wco.tax;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The duties of one line of goods as the base of the tax after them contains them: that of the tax on duties alone, or that of the value
 * tax less the value. What is left of it after all other duties is the amount of the one that does not tell its rate.
 */
final class ContainedDuties {
    private static final int SHOWN_DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final TaxPractice practice;
    private final ItemFacts facts;
    private final List<TaxLine> lines;
    private final List<TaxLine> duties;

    ContainedDuties(TaxPractice practice, ItemFacts facts, List<TaxLine> lines) {
        this.practice = practice;
        this.facts = facts;
        this.lines = lines;
        this.duties =
                lines.stream().filter(line -> practice.isDuty(line.type())).toList();
    }

    private Optional<BigDecimal> total() {
        Optional<BigDecimal> onDuties = baseOf(practice.dutyTax());
        return onDuties.isPresent()
                ? onDuties
                : baseOf(practice.valueTax())
                        .flatMap(base -> facts.value(practice).map(base::subtract));
    }

    private Optional<BigDecimal> baseOf(String type) {
        return lines.stream()
                .filter(line -> line.type().equals(type))
                .flatMap(line -> line.base().stream())
                .findFirst();
    }

    /**
     * Rates are shown with two decimals. Where the next tax contains another amount, and the rate of that amount rounds to the one
     * shown, the line was computed with more decimals than it shows.
     */
    boolean isShownShort(TaxLine line) {
        BigDecimal base = line.base().orElse(BigDecimal.ZERO);
        Optional<BigDecimal> total = total();
        boolean isAlone = duties.stream().allMatch(duty -> duty.byRate(practice).isPresent());
        if (!duties.contains(line) || base.signum() == 0 || total.isEmpty() || !isAlone) {
            return false;
        }
        BigDecimal left = total.get()
                .subtract(sum(duties.stream().filter(duty -> duty != line).map(duty -> duty.byRate(practice))));
        BigDecimal rate = left.multiply(HUNDRED).divide(base, SHOWN_DECIMALS + 4, RoundingMode.HALF_UP);
        boolean isOther = left.compareTo(line.byRate(practice).orElseThrow()) != 0;
        return isOther
                && rate.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP)
                                .compareTo(line.percent().orElseThrow())
                        == 0;
    }

    /** Finds what is still open, as long as it is of one type of tax. */
    void findOpen() {
        List<TaxLine> open = duties.stream().filter(TaxLine::isOpen).toList();
        boolean isOneType = open.stream().map(TaxLine::type).distinct().count() == 1;
        Optional<BigDecimal> total = total();
        if (!isOneType || total.isEmpty()) {
            return;
        }
        BigDecimal left = total.get()
                .subtract(sum(duties.stream().filter(line -> !line.isOpen()).map(TaxLine::amount)));
        open.forEach(line -> line.find(share(line, open, left), Way.NEXT_BASE, cause(line, open.size())));
    }

    /** Several measures of one tax are told as several lines; only their sum is contained, so they stand or fall together. */
    @Nullable
    private static BigDecimal share(TaxLine line, List<TaxLine> open, BigDecimal left) {
        if (open.size() == 1) {
            return left;
        }
        BigDecimal stated = sum(open.stream().map(one -> Optional.of(ItemFacts.assessed(one.fee()))));
        return stated.compareTo(left) == 0 ? ItemFacts.assessed(line.fee()) : null;
    }

    private static BigDecimal sum(Stream<Optional<BigDecimal>> amounts) {
        return amounts.flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String cause(TaxLine line, int together) {
        if (together > 1) {
            return "several measures of one tax, proven by their sum";
        }
        if (line.percent().isPresent()) {
            return "the rate is shown with two decimals and was computed with more";
        }
        return facts.isSplitOff()
                ? "the quota was enough for a part of the goods; specific duty on the rest, whose rate is not told"
                : "specific duty, whose rate is not told";
    }
}
