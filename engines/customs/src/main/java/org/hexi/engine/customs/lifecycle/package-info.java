/**
 * The life of a declaration at the customs house, from draft to release or refusal: the states, the steps allowed between
 * them, the conditions of a step, and the clock that counts the hours to release.
 */
@NullMarked
package org.hexi.engine.customs.lifecycle;

import org.jspecify.annotations.NullMarked;
