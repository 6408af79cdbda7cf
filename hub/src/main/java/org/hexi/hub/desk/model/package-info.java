/** Where trains are between two stations, reckoned from the times of their calls. Plain Java. */
@NullMarked
package org.hexi.hub.desk.model;

import org.jspecify.annotations.NullMarked;
