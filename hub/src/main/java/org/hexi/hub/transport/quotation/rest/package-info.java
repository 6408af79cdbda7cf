/** Quotations as JSON. */
@NullMarked
package org.hexi.hub.transport.quotation.rest;

import org.jspecify.annotations.NullMarked;
