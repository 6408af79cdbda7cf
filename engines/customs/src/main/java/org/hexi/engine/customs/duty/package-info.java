/**
 * Duty, consumption tax and VAT under a dated tariff regime. Rounding, thresholds and the way a tax is collected are
 * settings of the regime; every tax keeps base, rate, deduction, assessed and payable amount apart and explains itself.
 */
@NullMarked
package org.hexi.engine.customs.duty;

import org.jspecify.annotations.NullMarked;
