/** Places over REST: reference data for programs that plan, declare or draw a map. */
@NullMarked
package org.hexi.hub.platform.places.rest;

import org.jspecify.annotations.NullMarked;
