/** The SQL of the network: the list of its changes, what is shut or forbidden, and the tariffs of carriers, edition by edition. */
@NullMarked
package org.hexi.hub.transport.network.store;

import org.jspecify.annotations.NullMarked;
