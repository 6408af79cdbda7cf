/** The reference page of places: one list with a map of the same. */
@NullMarked
package org.hexi.hub.platform.places.web;

import org.jspecify.annotations.NullMarked;
