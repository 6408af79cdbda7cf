/** Where a field of Hexi's own declaration stands in the WCO Data Model, and what of a WCO declaration Hexi does not hold yet. */
@NullMarked
package org.hexi.wco.mapping;

import org.jspecify.annotations.NullMarked;
