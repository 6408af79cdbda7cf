/**
 * What a consignment emits on its way, by ISO 14083: a chain of transport and hub elements, a table of emission factors with
 * their source and edition, and the footprint with every multiplication written out. Nothing without a value counts as zero:
 * it is a gap and is shown as one.
 */
@NullMarked
package org.hexi.engine.emissions.api;

import org.jspecify.annotations.NullMarked;
