/**
 * The two clocks of the house. The business clock serves holds, deadlines, departures and what applied when; the wall clock
 * serves sessions, leases, rate limits and what was recorded when. In the demo the business clock runs faster than the wall.
 */
@ApplicationModule(
        id = "platform.time",
        allowedDependencies = {})
@NullMarked
package org.hexi.hub.platform.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
