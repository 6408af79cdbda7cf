/**
 * The two questions a clearance desk asks: what would this declaration cost and lack (assessing, the same code for a dry run
 * and for the real filing), and which lane does it take (choosing).
 */
@NullMarked
package org.hexi.engine.customs.api;

import org.jspecify.annotations.NullMarked;
