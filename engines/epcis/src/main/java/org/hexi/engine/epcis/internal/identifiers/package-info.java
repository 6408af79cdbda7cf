/**
 * How an object, party or place is named on the wire: EPC URNs, GS1 Digital Links, and the one canonical form behind both.
 */
@NullMarked
package org.hexi.engine.epcis.internal.identifiers;

import org.jspecify.annotations.NullMarked;
