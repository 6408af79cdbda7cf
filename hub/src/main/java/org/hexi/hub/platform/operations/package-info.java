/**
 * Keeping the house running: the database it stands on, health, metrics, doctor, backup and restore, and the retry of events that
 * did not get through.
 */
@ApplicationModule(
        id = "platform.operations",
        allowedDependencies = {
            "platform.time",
            "platform.numbering",
            "platform.web",
            "platform.audit",
            "platform.parties"
        })
@NullMarked
package org.hexi.hub.platform.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
