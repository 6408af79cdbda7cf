/**
 * The frame every page and every JSON answer stands in: layout, navigation, languages, strict JSON, problem answers by RFC 9457
 * and idempotency keys. Knows no business.
 */
@ApplicationModule(
        id = "platform.web",
        allowedDependencies = {"platform.time", "platform.numbering"})
@NullMarked
package org.hexi.hub.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
