/** The tables of parties: organisations, accounts, keys, failed sign-ins and the invitation of the first administrator. */
@NullMarked
package org.hexi.hub.platform.parties.store;

import org.jspecify.annotations.NullMarked;
