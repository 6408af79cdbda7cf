/** The main story told whole: one consignment, one dossier, from the wish to the delivery. */
@NullMarked
package org.hexi.hub.story;

import org.jspecify.annotations.NullMarked;
