/** Records to XML, by the same grammar that reads them. */
@NullMarked
package org.hexi.wco.writing;

import org.jspecify.annotations.NullMarked;
