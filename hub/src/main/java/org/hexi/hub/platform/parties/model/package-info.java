/** Rules about accounts in plain Java: names, passwords, secrets and how often a sign-in may fail. */
@NullMarked
package org.hexi.hub.platform.parties.model;

import org.jspecify.annotations.NullMarked;
