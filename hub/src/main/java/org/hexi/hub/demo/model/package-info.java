/** The script of the demonstration world: what is drawn from the seed, without any clock or database. Plain Java. */
@NullMarked
package org.hexi.hub.demo.model;

import org.jspecify.annotations.NullMarked;
