/**
 * Stations, ports and terminals: codes, names in three languages, coordinates with their standing, time zone, gauge, and the
 * border pairs where the gauge changes. Reference data, the same for everybody.
 */
@ApplicationModule(
        id = "platform.places",
        allowedDependencies = {"platform.web"})
@NullMarked
package org.hexi.hub.platform.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
