/** The front against an independent judge, and laws that hold for every network, on seeded random networks. */
@NullMarked
package org.hexi.engine.routing.oracle;

import org.jspecify.annotations.NullMarked;
