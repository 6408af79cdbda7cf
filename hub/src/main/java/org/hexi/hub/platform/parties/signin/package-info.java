/**
 * How somebody becomes a viewer: by name and password, through OpenID Connect, by an API key, or as the first administrator
 * with an invitation; and how a session remembers it for all instances.
 */
@NullMarked
package org.hexi.hub.platform.parties.signin;

import org.jspecify.annotations.NullMarked;
