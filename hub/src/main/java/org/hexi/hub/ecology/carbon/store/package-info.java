/** Where measured values are kept. */
@NullMarked
package org.hexi.hub.ecology.carbon.store;

import org.jspecify.annotations.NullMarked;
