/** The public English descriptions an administrator imported, in the database so that every replica finds them. */
@NullMarked
package org.hexi.hub.platform.goods.store;

import org.jspecify.annotations.NullMarked;
