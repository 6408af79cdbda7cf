/** The EPCIS 2.0 interface: capture and query in JSON-LD. */
@NullMarked
package org.hexi.hub.digital.corridor.rest;

import org.jspecify.annotations.NullMarked;
