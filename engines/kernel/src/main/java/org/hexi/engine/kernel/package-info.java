/**
 * The words every engine and every module of the hub speaks: money, mass, codes of places, goods and containers, and the
 * three ways to say that something is not right (an impossible value, an issue in bulk data, a refusal by the business).
 */
@NullMarked
package org.hexi.engine.kernel;

import org.jspecify.annotations.NullMarked;
