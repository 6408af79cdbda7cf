/**
 * Which ways there are: the exact Pareto front of journeys from door to door in arrival, cost, CO2e and risk, each priced and
 * accounted leg by leg and kept under a stable id, so that it can be opened again and booked.
 */
@ApplicationModule(
        id = "transport.planning",
        allowedDependencies = {
            "platform.time",
            "platform.numbering",
            "platform.web",
            "platform.audit",
            "platform.parties",
            "platform.places",
            "consignment",
            "transport.network"
        })
@NullMarked
package org.hexi.hub.transport.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
