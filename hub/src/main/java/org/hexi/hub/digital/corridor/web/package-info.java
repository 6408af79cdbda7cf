/** Pages of the corridor: following a dossier, captured events, trains under way. */
@NullMarked
package org.hexi.hub.digital.corridor.web;

import org.jspecify.annotations.NullMarked;
