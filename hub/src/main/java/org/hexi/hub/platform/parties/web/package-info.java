/** The pages of parties: signing in, the own account, and the administrators' pages on users, organisations and keys. */
@NullMarked
package org.hexi.hub.platform.parties.web;

import org.jspecify.annotations.NullMarked;
