/**
 * What a caller lends to this engine. The engine itself opens no file and parses no JSON text.
 */
@NullMarked
package org.hexi.engine.epcis.spi;

import org.jspecify.annotations.NullMarked;
