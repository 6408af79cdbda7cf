/** The administrators' page on the audit trail. */
@NullMarked
package org.hexi.hub.platform.audit.web;

import org.jspecify.annotations.NullMarked;
