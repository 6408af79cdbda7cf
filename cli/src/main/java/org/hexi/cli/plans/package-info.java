/** Plans from the command line: the question of the planner's page, asked of a running Hexi over REST. */
@NullMarked
package org.hexi.cli.plans;

import org.jspecify.annotations.NullMarked;
