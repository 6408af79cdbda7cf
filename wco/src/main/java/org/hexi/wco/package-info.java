/**
 * The XML in which customs and declarants talk: documents of the WCO Data Model, read into immutable values, and written. Bad data is
 * never an exception; whatever is wrong is told at once, with the path of the element it is about.
 */
@NullMarked
package org.hexi.wco;

import org.jspecify.annotations.NullMarked;
