/** The SQL of the network: the list of its changes. */
@NullMarked
package org.hexi.hub.transport.network.store;

import org.jspecify.annotations.NullMarked;
