/**
 * Declarations and answers in the words of the WCO Data Model. A record is a class of the model and its components are the elements
 * of that class, in the order in which they are written: the records are the grammar that reader, writer and pointers go by. A
 * component that is null or an empty list was not there; an empty text was there and said nothing.
 */
@NullMarked
package org.hexi.wco.model;

import org.jspecify.annotations.NullMarked;
