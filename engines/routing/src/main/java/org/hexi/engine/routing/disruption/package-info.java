/**
 * What becomes of confirmed journeys when a departure is cancelled or late, or a passage is shut: which still hold, which
 * move to another tail, and which are broken, each with old against new in all four criteria.
 *
 * <h2>What is fixed and what is not</h2>
 *
 * <ul>
 *   <li>A leg whose departure, by its new time, is not after {@code now} has begun and is never changed: its ride goes on to
 *       its end, at its new times. Goods aboard a departure that runs no further than some stop are put down there.
 *   <li>A booking <b>holds</b> when every later leg does: the departure runs and passes nothing shut, the median dwell ends
 *       by the gate, a lorry waits for its load, the deadline is still possible. Its seats are its own and are not asked
 *       for again. A gate that has passed is no matter for goods that are expected there.
 *   <li>Where it does not, the <b>tail</b> is planned anew from where the begun legs put the goods down, with the connection
 *       still to come, under what is left of the question's limits, requirements and legs.
 *   <li>Of the exact front of the tail the one is taken that keeps the latest arrival, if it was kept before and one does;
 *       among those the first by the booking's {@linkplain org.hexi.engine.routing.api.Preference preference}; then
 *       by key.
 * </ul>
 *
 * Criteria are those of the whole journey, begun legs included, before and after; so their difference is what the event
 * costs.
 */
@NullMarked
package org.hexi.engine.routing.disruption;

import org.jspecify.annotations.NullMarked;
