/**
 * From a neutral tree to events. Every field is checked where it is read, and every problem is kept with the place of its
 * value, so that a sender sees all of them at once.
 */
@NullMarked
package org.hexi.engine.epcis.internal.reading;

import org.jspecify.annotations.NullMarked;
