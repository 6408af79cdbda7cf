/** The import wizard: upload, confirm the columns, read what is wrong, let the good rows in. */
@NullMarked
package org.hexi.hub.platform.exchange.web;

import org.jspecify.annotations.NullMarked;
