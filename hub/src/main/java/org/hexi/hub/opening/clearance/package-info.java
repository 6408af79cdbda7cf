/**
 * Customs clearance: a dossier becomes a declaration, the customs engine reckons its taxes and chooses its lane, an officer
 * decides, and both clocks of the 24 hour promise run until release. Tables a lawyer or a risk officer reads are DMN files.
 */
@ApplicationModule(
        id = "opening.clearance",
        allowedDependencies = {
            "platform.time",
            "platform.numbering",
            "platform.web",
            "platform.audit",
            "platform.parties",
            "platform.places",
            "platform.exchange",
            "platform.goods",
            "consignment",
            "transport.network"
        })
@NullMarked
package org.hexi.hub.opening.clearance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
