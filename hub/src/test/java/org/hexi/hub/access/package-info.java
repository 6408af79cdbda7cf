/** Who may do what, tried at every endpoint of the hub. */
@NullMarked
package org.hexi.hub.access;

import org.jspecify.annotations.NullMarked;
