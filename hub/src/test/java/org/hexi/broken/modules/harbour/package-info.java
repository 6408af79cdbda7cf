/** The harbour. Its berths are its own business. */
@ApplicationModule(
        id = "harbour",
        allowedDependencies = {})
package org.hexi.broken.modules.harbour;

import org.springframework.modulith.ApplicationModule;
