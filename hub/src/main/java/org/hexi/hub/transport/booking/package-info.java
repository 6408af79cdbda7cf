/**
 * Holding and confirming the room a chosen way needs: all twenty-foot units on every departure of an itinerary at once or none of
 * them, through the one capacity kernel. A confirmed booking pins its itinerary to the dossier.
 */
@ApplicationModule(
        id = "transport.booking",
        allowedDependencies = {
            "platform.time",
            "platform.numbering",
            "platform.web",
            "platform.audit",
            "platform.parties",
            "platform.places",
            "platform.exchange",
            "platform.capacity",
            "consignment",
            "transport.network",
            "transport.planning",
            "transport.quotation"
        })
@NullMarked
package org.hexi.hub.transport.booking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
