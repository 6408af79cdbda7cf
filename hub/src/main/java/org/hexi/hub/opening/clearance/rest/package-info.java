/** Declarations as JSON: dry run, filing, what is owed, and the officer's steps. */
@NullMarked
package org.hexi.hub.opening.clearance.rest;

import org.jspecify.annotations.NullMarked;
