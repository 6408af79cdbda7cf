/**
 * The carbon account of a consignment: its ISO 14083 footprint leg by leg, with factor, source, edition and data quality, and the
 * calculation sheet that proves it. Measured values of a carrier go before published averages.
 */
@ApplicationModule(
        id = "ecology.carbon",
        allowedDependencies = {
            "platform.time",
            "platform.numbering",
            "platform.web",
            "platform.audit",
            "platform.parties",
            "platform.places",
            "platform.documents",
            "consignment"
        })
@NullMarked
package org.hexi.hub.ecology.carbon;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
