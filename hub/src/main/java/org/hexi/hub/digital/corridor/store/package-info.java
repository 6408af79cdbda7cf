/** Events, read models and forecasts as rows of the schema {@code corridor}. */
@NullMarked
package org.hexi.hub.digital.corridor.store;

import org.jspecify.annotations.NullMarked;
