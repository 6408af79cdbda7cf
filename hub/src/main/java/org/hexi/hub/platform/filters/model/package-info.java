/** What of an address is the filter of a list, and what is not: plain Java, without a web framework. */
@NullMarked
package org.hexi.hub.platform.filters.model;

import org.jspecify.annotations.NullMarked;
