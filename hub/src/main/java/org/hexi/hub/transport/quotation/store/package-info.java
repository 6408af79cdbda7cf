/** Quotations on PostgreSQL. */
@NullMarked
package org.hexi.hub.transport.quotation.store;

import org.jspecify.annotations.NullMarked;
