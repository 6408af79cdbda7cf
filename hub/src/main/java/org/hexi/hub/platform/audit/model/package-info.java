/** How an entry becomes a link of the chain: the bytes that are hashed. Plain Java. */
@NullMarked
package org.hexi.hub.platform.audit.model;

import org.jspecify.annotations.NullMarked;
