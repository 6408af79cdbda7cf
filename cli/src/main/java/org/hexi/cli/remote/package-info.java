/** How commands ask a Hexi that runs somewhere: its address, an API key, and its answers. */
@NullMarked
package org.hexi.cli.remote;

import org.jspecify.annotations.NullMarked;
