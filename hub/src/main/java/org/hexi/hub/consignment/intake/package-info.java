/** Consignments from a file: one row for each goods line, rows of one shipment together. */
@NullMarked
package org.hexi.hub.consignment.intake;

import org.jspecify.annotations.NullMarked;
