/** Where something stands in a declaration: as the path of an element, for people, and as a chain of pointers, for answers. */
@NullMarked
package org.hexi.wco.pointers;

import org.jspecify.annotations.NullMarked;
