/**
 * The search behind the front: the compiled network, the prices and risks of one question on its grid, admissible bounds
 * to the destination, and the rounds over departures with their bags of labels, on one thread or on two. Not exported.
 */
@NullMarked
package org.hexi.engine.routing.internal;

import org.jspecify.annotations.NullMarked;
