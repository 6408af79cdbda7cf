/**
 * Measurements anybody can repeat: how soon the demo answers and what it weighs, how quickly pages come. Each prints a table for
 * people and one JSON object for programs.
 */
@NullMarked
package org.hexi.cli.bench;

import org.jspecify.annotations.NullMarked;
