/**
 * The event hash of CBV 2.0: the pre-hash string in canonical order, and the canonical form of identifiers and words.
 */
@NullMarked
package org.hexi.engine.epcis.internal.hash;

import org.jspecify.annotations.NullMarked;
