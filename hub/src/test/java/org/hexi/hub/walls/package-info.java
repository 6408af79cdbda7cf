/**
 * The walls of the house as tests: which module may know which, what engines and models are free of, where time, chance and
 * SQL may come from. Each rule is shown failing on a sample in {@code org.hexi.broken}.
 */
@NullMarked
package org.hexi.hub.walls;

import org.jspecify.annotations.NullMarked;
