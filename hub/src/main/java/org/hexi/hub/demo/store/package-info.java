/** Tables of the demonstration world's script. */
@NullMarked
package org.hexi.hub.demo.store;

import org.jspecify.annotations.NullMarked;
