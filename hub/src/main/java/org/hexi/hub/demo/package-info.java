/**
 * The demonstration world: made-up firms and people, and a seeded script that plays the main story through the same faces a
 * person uses. Only there in a demonstration; it never touches a dossier it did not open.
 */
@ApplicationModule(
        id = "demo",
        allowedDependencies = {
            "platform.time",
            "platform.web",
            "platform.parties",
            "platform.places",
            "consignment",
            "transport.network",
            "transport.planning",
            "transport.booking",
            "opening.clearance",
            "digital.corridor"
        })
@NullMarked
package org.hexi.hub.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
