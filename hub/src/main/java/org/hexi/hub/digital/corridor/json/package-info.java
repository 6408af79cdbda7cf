/** JSON-LD texts as the nodes the EPCIS engine reads, and back. */
@NullMarked
package org.hexi.hub.digital.corridor.json;

import org.jspecify.annotations.NullMarked;
