/**
 * EPCIS XML, read with the JDK's own reader and turned into the tree that JSON-LD gives, so that one set of rules reads both.
 */
@NullMarked
package org.hexi.engine.epcis.internal.xml;

import org.jspecify.annotations.NullMarked;
