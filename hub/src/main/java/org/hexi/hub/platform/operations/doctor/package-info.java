/**
 * The doctor: looks at the database and the house from outside, without starting the hub, and says what is well, what to know
 * and what is wrong. Looking changes nothing.
 */
@NullMarked
package org.hexi.hub.platform.operations.doctor;

import org.jspecify.annotations.NullMarked;
