/** The network as JSON: services, departures and the room left on them. */
@NullMarked
package org.hexi.hub.transport.network.rest;

import org.jspecify.annotations.NullMarked;
