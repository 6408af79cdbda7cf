/**
 * What runs and can be ridden: scheduled services with their departures, legs with their standing, dwell at terminals and borders,
 * the rate card and currency rates. Reference data from Hexi's own files, the same for everybody; the timetable is generated and
 * says so.
 */
@ApplicationModule(
        id = "transport.network",
        allowedDependencies = {
            "platform.time",
            "platform.numbering",
            "platform.web",
            "platform.audit",
            "platform.parties",
            "platform.places",
            "platform.exchange",
            "platform.capacity"
        })
@NullMarked
package org.hexi.hub.transport.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
