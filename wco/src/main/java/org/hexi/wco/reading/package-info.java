/** Bytes to elements within limits, and elements to records, with everything that is wrong told. */
@NullMarked
package org.hexi.wco.reading;

import org.jspecify.annotations.NullMarked;
