/**
 * What a planner of consignments holds: a timetable, a question (from, to, ready, latest, load) and the exact Pareto front
 * of journeys in arrival, cost, CO2e and risk. Everything here is an immutable value; the same timetable and the same
 * question give the same answer, in whatever order the records came and on however many threads.
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
 *       drawn once. Boarding is feasible when start + median dwell (rounded half-up to a minute) &le; departure &minus;
 *       cut-off, and its risk is &minus;ln P(dwell &le; departure &minus; cut-off &minus; start). The dwell starts when the
 *       goods are off the leg before, or later where a border is shut. A road leg waits for its load: it leaves at start +
 *       median dwell and its connection has no risk.
 *   <li><b>Leg.</b> Cost and CO2e come from {@link org.hexi.engine.routing.spi.LegPricing} for the pair of stops ridden, so
 *       they need not be additive over sections. A ride that itself passes a border carries &minus;ln P(dwell &le; scheduled
 *       allowance) of every crossing passed. Goods are off a ride when it has arrived and the release minutes of the service
 *       are over, and off a lorry when it is there. Two road legs never follow each other: what can be driven in one go is
 *       one road link of the network. Leaving a departure and boarding it again at the same stop is a connection like any
 *       other.
 *   <li><b>Delivery.</b> A journey ends with a leg into the destination. The arrival criterion is the minute the goods are
 *       off plus the median of the destination's release dwell; the risk is &minus;ln P(release dwell &le; latest &minus;
 *       that minute), nothing without a latest arrival. Where no release dwell is declared the goods are released when they
 *       are off, and that may not be after latest.
 * </ul>
 *
 * An arc of probability 0 does not exist. Connections are taken as independent. The clock of events is put on the grid
 * (units = minutes since ready over the resolution, rounded half-up) and an arc weighs the difference of its ends, so
 * arrival is additive as well. Exact means exact over this rounded problem. The number of legs is no criterion: of equal
 * vectors a journey with the fewest legs is kept, and among those always the same one; which one is not promised. No leg leaves later than ready + horizon.
 *
 * <h2>The rules of freight</h2>
 *
 * All of them are kept inside the search, so that what they keep away hides nothing that they allow.
 *
 * <ul>
 *   <li><b>Gates and papers.</b> The cut-off is the service's gate for the {@linkplain org.hexi.engine.routing.api.CargoClass
 *       classes} of the cargo: the figure of the class, or the general one where the class has none, and of several classes
 *       the earliest gate. A paper of the load that a service asks for must be ready by departure &minus; its own minutes. Both are
 *       asked at every boarding anew, at the stop of boarding; a paper the load does not name is in order.
 *   <li><b>Handling.</b> A service, both ends of a leg and both places of a transfer must suit the unit, the temperature and
 *       the dangers of the cargo. Stops passed aboard need not.
 *   <li><b>Room.</b> The {@link org.hexi.engine.routing.spi.DepartureFilter} admits a departure from one stop to another.
 *   <li><b>Closures.</b> A passage is shut in [from, until). A ride is not to be had on a departure that is somewhere between
 *       the two stops around the passage, from leaving the one to reaching the other, at a minute of it. Goods that would be
 *       in the median dwell of a transfer across a shut border start that dwell when it opens; a lorry that would be driving
 *       leaves when the last of its passages has opened. Closures are taken in the order of their beginnings.
 *   <li><b>Bans and embargoes.</b> A place banned is neither an end of a leg or transfer nor passed aboard; a passage banned
 *       is neither passed by a ride or a road nor crossed by a transfer; modes and carriers carry nothing. An embargo is a
 *       ban for the loads it concerns, and it concerns all that do not say that they are something else.
 *   <li><b>Limits.</b> The units of cost and CO2e of all arcs together stay within the limit in units.
 *   <li><b>Requirements.</b> Each is met by at least one leg: a place at one of its ends or called at aboard, a mode, a carrier. Road
 *       legs are of mode road and of no carrier. A journey may pass through the destination before it has met them.
 *   <li><b>Own roads</b> of the question are road links beside those of the timetable; their doors are places where anything
 *       is handled, without transfers and release.
 *   <li><b>Tolerance.</b> With one, for every vector of the exact front the answer has one that is worse by no more than the
 *       tolerance, in whole units, in each criterion. It is never spent twice on the way.
 * </ul>
 */
@NullMarked
package org.hexi.engine.routing.api;

import org.jspecify.annotations.NullMarked;
