/** The grammar that the records of the model are: their components as elements, with names, ids and namespaces. */
@NullMarked
package org.hexi.wco.forms;

import org.jspecify.annotations.NullMarked;
