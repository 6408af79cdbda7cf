/** The planner's pages: the question, the front as table, map and chart, and one itinerary opened to its legs. */
@NullMarked
package org.hexi.hub.transport.planning.web;

import org.jspecify.annotations.NullMarked;
