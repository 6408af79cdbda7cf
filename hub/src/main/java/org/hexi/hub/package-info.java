/** The hub: one deployable in which every hub of the city is a module. Modules stand below this package by path. */
@NullMarked
package org.hexi.hub;

import org.jspecify.annotations.NullMarked;
