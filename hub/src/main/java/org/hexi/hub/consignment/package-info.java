/**
 * The dossier: one consignment with its parties, goods lines, transport units and wish, the transport plan pinned to it, its
 * participants and its timeline. Hubs hang their work on it; it knows none of them.
 */
@ApplicationModule(
        id = "consignment",
        allowedDependencies = {
            "platform.time",
            "platform.numbering",
            "platform.web",
            "platform.audit",
            "platform.parties",
            "platform.places",
            "platform.goods",
            "platform.exchange"
        })
@NullMarked
package org.hexi.hub.consignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
