/** The rules of a dossier without database or web: what a draft must satisfy, and what the dossier asks of its store. */
@NullMarked
package org.hexi.hub.consignment.model;

import org.jspecify.annotations.NullMarked;
