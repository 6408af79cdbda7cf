/** Dossiers over REST. */
@NullMarked
package org.hexi.hub.consignment.rest;

import org.jspecify.annotations.NullMarked;
