/**
 * From the network, the rate card and the factors to a question the routing engine can answer, and from its journeys back to
 * itineraries a person can read. Plain Java.
 */
@NullMarked
package org.hexi.hub.transport.planning.model;

import org.jspecify.annotations.NullMarked;
