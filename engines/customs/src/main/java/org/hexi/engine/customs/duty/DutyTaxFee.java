package org.hexi.engine.customs.duty;

import org.hexi.engine.kernel.Explanation;
import org.hexi.engine.kernel.Money;

/**
 * One tax of one line: base, rate, deduction, assessed and payable amount, each kept apart, and why. Immutable.
 *
 * @param type which tax
 * @param rateLine the rate it was computed with
 * @param base what the ad valorem part was taken from, rounded for showing; the calculation itself does not round it
 * @param deduction what was taken off after rounding
 * @param assessed the tax as found
 * @param payable what is asked for before release
 * @param collection why payable is or is not the assessed amount
 */
public record DutyTaxFee(
        TaxType type,
        RateLine rateLine,
        Money base,
        Money deduction,
        Money assessed,
        Money payable,
        Collection collection,
        Explanation explanation) {}
