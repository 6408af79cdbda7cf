/**
 * Questions people keep and what they want to hear about: each is asked again by the business clock, its answer weighed against
 * the one before, and what is worth telling raised as an alert.
 */
@NullMarked
package org.hexi.hub.transport.planning.search;

import org.jspecify.annotations.NullMarked;
