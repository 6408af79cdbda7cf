@NullMarked
package org.hexi.wco.mapping;

import org.jspecify.annotations.NullMarked;
