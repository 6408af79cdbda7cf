/**
 * Who did what to which thing and when. An entry is written in the business transaction; a sealer chains committed entries
 * afterwards, and a tampered or missing entry is found by verifying the chain.
 */
@ApplicationModule(
        id = "platform.audit",
        allowedDependencies = {"platform.time", "platform.numbering", "platform.web"})
@NullMarked
package org.hexi.hub.platform.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
