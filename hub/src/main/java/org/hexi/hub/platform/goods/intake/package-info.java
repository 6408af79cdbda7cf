/** The public list of the Harmonized System as a kind of import, for administrators. */
@NullMarked
package org.hexi.hub.platform.goods.intake;

import org.jspecify.annotations.NullMarked;
