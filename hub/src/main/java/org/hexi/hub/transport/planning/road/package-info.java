/**
 * How long a lorry drives between a door and a terminal: by a table of the operator's, by a road router if there is one, else
 * by the great circle and a stated detour.
 */
@NullMarked
package org.hexi.hub.transport.planning.road;

import org.jspecify.annotations.NullMarked;
