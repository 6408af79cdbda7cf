/** What must hold inside a declaration, whatever tariff and codes apply: totals, numbers, amounts, and what one statement asks of another. */
@NullMarked
package org.hexi.wco.check;

import org.jspecify.annotations.NullMarked;
