/** What clearance decides without asking anybody: direction and office, the declaration a dossier makes, what stores must offer. */
@NullMarked
package org.hexi.hub.opening.clearance.model;

import org.jspecify.annotations.NullMarked;
