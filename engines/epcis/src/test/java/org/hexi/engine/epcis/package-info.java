/** Small documents of the corridor, written for these tests, against the rules of EPCIS 2.0 and its event hash. */
@NullMarked
package org.hexi.engine.epcis;

import org.jspecify.annotations.NullMarked;
