/**
 * From events back to a neutral tree in the JSON-LD form of EPCIS 2.0.
 */
@NullMarked
package org.hexi.engine.epcis.internal.writing;

import org.jspecify.annotations.NullMarked;
