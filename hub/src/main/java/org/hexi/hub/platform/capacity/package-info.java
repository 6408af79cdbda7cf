/**
 * The one kernel that gives out what is scarce: hold, confirm, expire, release. Whoever allocates train slots, seats, booths or
 * stands does it through here, so nothing is ever given twice.
 */
@ApplicationModule(
        id = "platform.capacity",
        allowedDependencies = {
            "platform.time",
            "platform.numbering",
            "platform.web",
            "platform.audit",
            "platform.parties"
        })
@NullMarked
package org.hexi.hub.platform.capacity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
