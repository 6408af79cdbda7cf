/**
 * Prices that are promised: a way a party was offered, at the rates of the day it asks, pinned until a business instant and
 * numbered. A quotation is valid until then or until it is taken, whichever comes first.
 */
@ApplicationModule(
        id = "transport.quotation",
        allowedDependencies = {
            "platform.time",
            "platform.numbering",
            "platform.web",
            "platform.audit",
            "platform.parties",
            "platform.places",
            "platform.exchange",
            "platform.documents",
            "platform.filters",
            "consignment",
            "transport.planning"
        })
@NullMarked
package org.hexi.hub.transport.quotation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
