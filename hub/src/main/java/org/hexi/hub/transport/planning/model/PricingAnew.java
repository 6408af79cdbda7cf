package org.hexi.hub.transport.planning.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.Explanation;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.consignment.TransportPlan.Mode;
import org.hexi.hub.transport.network.DepartureView;
import org.hexi.hub.transport.network.Departures;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.Network.RoadRun;
import org.hexi.hub.transport.network.RateCard;
import org.hexi.hub.transport.planning.Itinerary;
import org.hexi.hub.transport.planning.ItineraryLeg;
import org.hexi.hub.transport.planning.PlanningRejection;
import org.hexi.hub.transport.planning.Repricing;
import org.hexi.hub.transport.planning.model.CarriageCosts.Charge;

/**
 * Prices a way that was offered before, leg by leg, by the card of another day. The way stays as it is: a departure that no
 * longer runs at its instants, or whose gate has closed, is a refusal. Immutable.
 */
public final class PricingAnew {
    private final Network network;
    private final Departures departures;
    private final RateCard card;
    private final Instant now;

    public PricingAnew(Network network, Departures departures, RateCard card, Instant now) {
        this.network = network;
        this.departures = departures;
        this.card = card;
        this.now = now;
    }

    /** @throws Rejected with a {@link PlanningRejection} for the first leg that cannot be priced */
    public Repricing of(Itinerary way) {
        if (!way.miles().isEmpty()) {
            throw new Rejected(new PlanningRejection.FromDoor());
        }
        CarriageCosts costs = new CarriageCosts(network, card, way.shipment());
        List<Repricing.Leg> legs =
                way.legs().stream().map(leg -> priced(leg, costs)).toList();
        return new Repricing(way, card.day(), legs);
    }

    private Repricing.Leg priced(ItineraryLeg leg, CarriageCosts costs) {
        Optional<Charge> carried = leg.isScheduled() ? ride(leg, costs) : onDemand(leg, costs);
        Charge charge = carried.map(Charge::rounded)
                .flatMap(run -> withChange(leg, run, costs))
                .orElseThrow(() -> new Rejected(new PlanningRejection.NoRate(leg.number())));
        return new Repricing.Leg(leg, charge.money(), new Explanation(charge.steps()));
    }

    private static Optional<Charge> withChange(ItineraryLeg leg, Charge run, CarriageCosts costs) {
        return leg.change()
                .map(change -> costs.changing(change.from(), change.to(), change.isGaugeChange())
                        .map(fee -> fee.plus(run)))
                .orElseGet(() -> Optional.of(run));
    }

    private Optional<Charge> ride(ItineraryLeg leg, CarriageCosts costs) {
        leg.cutOff().filter(cutOff -> !cutOff.isAfter(now)).ifPresent(cutOff -> {
            throw new Rejected(new PlanningRejection.GateClosed(leg.number(), leg.departureId(), cutOff));
        });
        DepartureView run = departures.find(leg.departureId()).orElseThrow(() -> gone(leg));
        int from = call(run, leg, true);
        int to = call(run, leg, false);
        return costs.ride(run.service(), from, to, LoadPricing.kilometres(network.ridden(run.service(), from, to)));
    }

    private Optional<Charge> onDemand(ItineraryLeg leg, CarriageCosts costs) {
        if (leg.mode() == Mode.ROAD) {
            RoadRun run = network.roadRun(leg.from(), leg.to()).orElseThrow(() -> gone(leg));
            return costs.road(LoadPricing.kilometres(run.tracks()));
        }
        return costs.shuttle(network.borderPair(leg.from(), leg.to()).orElseThrow(() -> gone(leg)));
    }

    /** Number of the stop where the leg begins or ends, at the instant it was offered with. */
    private static int call(DepartureView run, ItineraryLeg leg, boolean isFirst) {
        return run.calls().stream()
                .filter(DepartureView.Call::isHandled)
                .filter(call -> isFirst
                        ? call.place().equals(leg.from()) && call.departure().equals(leg.departure())
                        : call.place().equals(leg.to()) && call.arrival().equals(leg.arrival()))
                .findFirst()
                .orElseThrow(() -> gone(leg))
                .number();
    }

    private static Rejected gone(ItineraryLeg leg) {
        return new Rejected(new PlanningRejection.LegGone(leg.number(), leg.departureId()));
    }
}
