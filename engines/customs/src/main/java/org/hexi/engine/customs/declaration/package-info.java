/**
 * The customs declaration in the words of the WCO Data Model, as a person fills it in: fields may still be missing, and
 * checking tells every one of them with a pointer to the field.
 */
@NullMarked
package org.hexi.engine.customs.declaration;

import org.jspecify.annotations.NullMarked;
