/**
 * The desk: the home page, the global search and the overview of a dossier. It owns no facts of its own; it composes the faces of
 * all other modules for the one who is looking.
 */
@ApplicationModule(
        id = "desk",
        allowedDependencies = {
            "platform.time",
            "platform.numbering",
            "platform.web",
            "platform.parties",
            "platform.places",
            "platform.goods",
            "consignment",
            "transport.network",
            "transport.planning",
            "transport.booking",
            "opening.clearance",
            "digital.corridor",
            "ecology.carbon"
        })
@NullMarked
package org.hexi.hub.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
