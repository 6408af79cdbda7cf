/** What the nomenclature asks of whoever keeps the imported descriptions. */
@NullMarked
package org.hexi.hub.platform.goods.model;

import org.jspecify.annotations.NullMarked;
