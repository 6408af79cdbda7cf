/** The tables of the audit trail: entries, those that wait for the sealer, seals and the end of the chain. */
@NullMarked
package org.hexi.hub.platform.audit.store;

import org.jspecify.annotations.NullMarked;
