/**
 * Saved filters: the state of a list is its address, and here a person keeps such addresses under names of their own. One
 * mechanism for every list with a filter bar; it knows no list, only their pages.
 */
@ApplicationModule(
        id = "platform.filters",
        allowedDependencies = {
            "platform.time",
            "platform.numbering",
            "platform.web",
            "platform.audit",
            "platform.parties"
        })
@NullMarked
package org.hexi.hub.platform.filters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
