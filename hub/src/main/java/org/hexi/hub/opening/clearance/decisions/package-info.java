/**
 * The tables a lawyer or a risk officer reads, as DMN 1.5 files: criteria of the lanes and required documents. They answer the
 * engine's questions through its spi; nothing outside this package knows of DMN.
 */
@NullMarked
package org.hexi.hub.opening.clearance.decisions;

import org.jspecify.annotations.NullMarked;
