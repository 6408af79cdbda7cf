/** Parties by JSON: who am I, which organisations are there, and the keys of the own party. */
@NullMarked
package org.hexi.hub.platform.parties.rest;

import org.jspecify.annotations.NullMarked;
