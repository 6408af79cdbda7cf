/** The yard, which may use the harbour's face and nothing behind it. */
@ApplicationModule(id = "yard", allowedDependencies = "harbour")
package org.hexi.broken.modules.yard;

import org.springframework.modulith.ApplicationModule;
