package org.hexi.hub.transport.booking;

import org.hexi.engine.kernel.Explanation;
import org.hexi.engine.kernel.Money;

/** What an act costs and why. Immutable. */
public record Fee(Money amount, Explanation explanation) {}
