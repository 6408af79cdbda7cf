/** The page on which an administrator sees how the house is. */
@NullMarked
package org.hexi.hub.platform.operations.web;

import org.jspecify.annotations.NullMarked;
