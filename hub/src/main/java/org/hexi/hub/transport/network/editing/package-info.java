/**
 * A service as people write it: what they type into the fields of a page becomes a form of the network or a list of what is wrong
 * with it, and two forms become the list of what differs between them.
 */
@NullMarked
package org.hexi.hub.transport.network.editing;

import org.jspecify.annotations.NullMarked;
