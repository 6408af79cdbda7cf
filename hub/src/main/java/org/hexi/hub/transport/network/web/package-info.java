/** Pages of the network: the services, one service, and the departure board of a place. */
@NullMarked
package org.hexi.hub.transport.network.web;

import org.jspecify.annotations.NullMarked;
