/** Reads Hexi's own files of tariffs, offices and rates at start. A faulty row is a fault of the build and is thrown. */
@NullMarked
package org.hexi.hub.opening.clearance.intake;

import org.jspecify.annotations.NullMarked;
