/**
 * Import and export of lists: one wizard with template, column mapping, dry run and refused rows for every kind of thing a module
 * lets in, from a page, from the command line and over REST.
 */
@ApplicationModule(
        id = "platform.exchange",
        allowedDependencies = {
            "platform.time",
            "platform.numbering",
            "platform.web",
            "platform.audit",
            "platform.parties"
        })
@NullMarked
package org.hexi.hub.platform.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
