/**
 * What the caller of the engine supplies: the criteria that send a declaration to a lane, and the rule that says which
 * documents must lie beside it. Both are tables a lawyer or a risk officer reads; the engine only asks them.
 */
@NullMarked
package org.hexi.engine.customs.spi;

import org.jspecify.annotations.NullMarked;
