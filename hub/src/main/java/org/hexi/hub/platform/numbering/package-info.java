/**
 * Names for things: internal ids that sort by time (UUIDv7), and the short references with a check digit that people read
 * out on the telephone.
 */
@ApplicationModule(
        id = "platform.numbering",
        allowedDependencies = {"platform.time"})
@NullMarked
package org.hexi.hub.platform.numbering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
