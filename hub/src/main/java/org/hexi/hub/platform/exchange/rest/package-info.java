/** Imports over REST, for programs and the command line: the same steps as the wizard in one call. */
@NullMarked
package org.hexi.hub.platform.exchange.rest;

import org.jspecify.annotations.NullMarked;
