/**
 * Taxes of answers, computed anew. Each line says by which way its amount was found again, so that nothing is equal by tolerance: by its
 * own base and rate, by a relief the procedure carries, by a quantity and a dated rate, by what the next tax contains, or because the
 * declarant stated it.
 */
@NullMarked
package org.hexi.wco.tax;

import org.jspecify.annotations.NullMarked;
