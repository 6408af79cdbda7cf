/**
 * Small samples that each break one rule of the house on purpose. The tests in {@code org.hexi.hub.walls} show that the rule
 * sees it; a rule that never failed is not known to work. Nothing here is ever run.
 */
@NullMarked
package org.hexi.broken;

import org.jspecify.annotations.NullMarked;
