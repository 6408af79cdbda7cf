/** The rules of booking, each as one small policy. Plain Java. */
@NullMarked
package org.hexi.hub.transport.booking.model;

import org.jspecify.annotations.NullMarked;
