/**
 * The digital corridor: EPCIS 2.0 events of containers, wagons and trains are captured, checked against the dossiers they
 * concern and turned into timeline, positions and an arrival forecast that states its uncertainty. Facts are added and
 * declared wrong, never overwritten. Clearance is told when goods came where they are cleared.
 */
@ApplicationModule(
        id = "digital.corridor",
        allowedDependencies = {
            "platform.time",
            "platform.numbering",
            "platform.web",
            "platform.audit",
            "platform.parties",
            "platform.places",
            "platform.exchange",
            "consignment",
            "transport.network",
            "opening.clearance"
        })
@NullMarked
package org.hexi.hub.digital.corridor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
