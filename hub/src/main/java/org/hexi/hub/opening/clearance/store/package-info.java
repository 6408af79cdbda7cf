/** Declarations, days of offices and secrets in PostgreSQL. What was found and decided is kept as JSON, as it was on the day. */
@NullMarked
package org.hexi.hub.opening.clearance.store;

import org.jspecify.annotations.NullMarked;
