/** The carbon account as JSON. */
@NullMarked
package org.hexi.hub.ecology.carbon.rest;

import org.jspecify.annotations.NullMarked;
