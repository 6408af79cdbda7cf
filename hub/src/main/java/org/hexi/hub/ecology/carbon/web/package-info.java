/** Pages of the carbon account. */
@NullMarked
package org.hexi.hub.ecology.carbon.web;

import org.jspecify.annotations.NullMarked;
