/**
 * Stories told from outside. Hexi runs as its users run it: a process of its own with the class path of the product, reached
 * by HTTP and by a browser. Nothing here looks inside except to count rows in the database.
 */
@NullMarked
package org.hexi.acceptance;

import org.jspecify.annotations.NullMarked;
