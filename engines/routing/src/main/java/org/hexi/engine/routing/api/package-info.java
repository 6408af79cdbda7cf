/**
 * What a planner of consignments holds: a timetable, a question (from, to, ready, latest, load) and the exact Pareto front
 * of journeys in arrival, cost, CO2e and risk. Everything here is an immutable value; the same timetable and the same
 * question give the same answer.
 *
 * <h2>The problem that is solved</h2>
 *
 * A journey is a chain of legs: rides on a scheduled departure from one of its stops to a later one, and road legs on
 * demand. Time is in whole minutes UTC since 1970. The arcs of a journey, each rounded half-up to the question's
 * {@linkplain org.hexi.engine.routing.api.Resolution resolution} on its own before the search, are
 *
 * <ul>
 *   <li><b>First boarding.</b> A ride may be taken at the origin when ready &le; departure &minus; cut-off; it has no risk,
 *       because the handling at the origin lies inside the cut-off. A road leg leaves at once. Goods that a leg before the
 *       question {@linkplain org.hexi.engine.routing.api.Start.Unloaded put down} go on by a connection instead.
 *   <li><b>Connection.</b> Between two legs stands exactly one declared transfer, inside one place or across a pair of
 *       places such as the two stations of a border; without a declared transfer there is no change. A pair's dwell is
 *       drawn once. Boarding is feasible when arrival + median dwell (rounded half-up to a minute) &le; departure &minus;
 *       cut-off, and its risk is &minus;ln P(dwell &le; departure &minus; cut-off &minus; arrival). A road leg waits for its
 *       load: it leaves at arrival + median dwell and its connection has no risk.
 *   <li><b>Leg.</b> Cost and CO2e come from {@link org.hexi.engine.routing.spi.LegPricing} for the pair of stops ridden, so
 *       they need not be additive over sections. A ride that itself passes a border carries &minus;ln P(dwell &le; scheduled
 *       allowance) of every crossing passed. Two road legs never follow each other: what can be driven in one go is one
 *       road link of the network. Leaving a departure and boarding it again at the same stop is a connection like any other.
 *   <li><b>Delivery.</b> A journey ends with a leg into the destination. The arrival criterion is the scheduled arrival plus
 *       the median of the destination's release dwell; the risk is &minus;ln P(release dwell &le; latest &minus; scheduled
 *       arrival), nothing without a latest arrival. Where no release dwell is declared the goods are released on arrival.
 * </ul>
 *
 * An arc of probability 0 does not exist. Connections are taken as independent. The clock of events is put on the grid
 * (units = minutes since ready over the resolution, rounded half-up) and an arc weighs the difference of its ends, so
 * arrival is additive as well. Exact means exact over this rounded problem. The number of legs is no criterion: of equal
 * vectors the journey with the fewest legs is kept, and among those the first in the order of place codes, service ids and
 * departures. No leg leaves later than ready + horizon.
 */
@NullMarked
package org.hexi.engine.routing.api;

import org.jspecify.annotations.NullMarked;
