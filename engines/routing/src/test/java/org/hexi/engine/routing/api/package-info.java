/** What the planner promises, scenario by scenario, with inputs a person can check by hand. */
@NullMarked
package org.hexi.engine.routing.api;

import org.jspecify.annotations.NullMarked;
