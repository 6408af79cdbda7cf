package org.hexi.broken.hub.clock;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Function;

/** Asks the machine's clock in the one way a search for {@code now()} would not see. */
class TakesTimeByReference {
    final Function<ZoneOffset, LocalDate> today = LocalDate::now;
}
