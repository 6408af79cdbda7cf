@NullMarked
package org.hexi.wco;

import org.jspecify.annotations.NullMarked;
