/** Reads the network's data files. A row that does not hold together stops the start: these files are part of the product. */
@NullMarked
package org.hexi.hub.transport.network.intake;

import org.jspecify.annotations.NullMarked;
