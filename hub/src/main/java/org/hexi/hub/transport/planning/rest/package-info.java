/** Planning as JSON: a question in, the front out. */
@NullMarked
package org.hexi.hub.transport.planning.rest;

import org.jspecify.annotations.NullMarked;
