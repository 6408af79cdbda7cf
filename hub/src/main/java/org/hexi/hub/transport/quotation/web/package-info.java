/** Pages of quotations: the list, one of them, and its sheet of paper. */
@NullMarked
package org.hexi.hub.transport.quotation.web;

import org.jspecify.annotations.NullMarked;
