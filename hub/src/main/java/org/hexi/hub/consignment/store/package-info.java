/** Dossiers and timelines in PostgreSQL, schema {@code consignment}. The scope of the viewer is part of every reading query. */
@NullMarked
package org.hexi.hub.consignment.store;

import org.jspecify.annotations.NullMarked;
