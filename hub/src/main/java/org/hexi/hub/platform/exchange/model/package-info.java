/** Reading tables from files nobody trusts, guessing their columns, and checking them without effect. */
@NullMarked
package org.hexi.hub.platform.exchange.model;

import org.jspecify.annotations.NullMarked;
