/**
 * Runs the public EPCIS packs against this engine: are the examples read, and are the published hashes met. Anybody may run
 * them; the pack's files come in through the spi and nothing is written.
 */
@NullMarked
package org.hexi.engine.epcis.conformance;

import org.jspecify.annotations.NullMarked;
