/**
 * The Time Release Study of the World Customs Organization, reckoned from the dated histories of files at any moment: where
 * the time of a file went and who held it, how long files took between two named points of the clock, and what share kept
 * the promise. Files that are still open are reckoned as open, never left out.
 */
@NullMarked
package org.hexi.engine.customs.study;

import org.jspecify.annotations.NullMarked;
