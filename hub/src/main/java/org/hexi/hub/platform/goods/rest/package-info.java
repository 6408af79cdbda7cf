/** The nomenclature over REST: codes found by words or by digits. */
@NullMarked
package org.hexi.hub.platform.goods.rest;

import org.jspecify.annotations.NullMarked;
