/**
 * Paper made from data: PDF with the same texts as the pages, with fonts that can be read in Chinese and a QR code that leads
 * back to the source.
 */
@ApplicationModule(
        id = "platform.documents",
        allowedDependencies = {"platform.web"})
@NullMarked
package org.hexi.hub.platform.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
