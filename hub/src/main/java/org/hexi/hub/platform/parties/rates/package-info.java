/** How many calls of the API a caller and its party may make in a minute. Counted by each instance for itself, on the wall clock. */
@NullMarked
package org.hexi.hub.platform.parties.rates;

import org.jspecify.annotations.NullMarked;
