package org.hexi.hub.digital.corridor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.consignment.TransportPlan;
import org.hexi.hub.digital.corridor.model.ChainBuilding;
import org.hexi.hub.digital.corridor.model.Forecast;
import org.hexi.hub.digital.corridor.model.ForecastExplaining;
import org.hexi.hub.digital.corridor.model.Forecasting;
import org.hexi.hub.digital.corridor.model.Reported;
import org.hexi.hub.digital.corridor.model.Standing;
import org.hexi.hub.digital.corridor.store.EtaRows;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.transport.network.Departures;
import org.hexi.hub.transport.network.Network;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Keeps one forecast for each dossier with a plan, reckoned anew whenever something is reported. */
@Service
class ForecastingArrival implements Etas {
    private final Consignments consignments;
    private final Network network;
    private final Departures departures;
    private final EtaRows rows;
    private final BusinessClock clock;
    private final TellingDelay delays;
    private final ApplicationEventPublisher events;

    ForecastingArrival(
            Consignments consignments,
            Network network,
            Departures departures,
            EtaRows rows,
            BusinessClock clock,
            TellingDelay delays,
            ApplicationEventPublisher events) {
        this.consignments = consignments;
        this.network = network;
        this.departures = departures;
        this.rows = rows;
        this.clock = clock;
        this.delays = delays;
        this.events = events;
    }

    @Override
    public Optional<EtaView> find(Viewer viewer, ConsignmentId consignment) {
        return rows.find(consignments.get(viewer, consignment));
    }

    void forecast(ConsignmentView dossier, List<Reported> reported, Set<String> news, boolean isDelivered) {
        Optional<TransportPlan> plan =
                dossier.plan().filter(pinned -> !pinned.legs().isEmpty());
        if (isDelivered || plan.isEmpty()) {
            rows.forget(dossier);
            return;
        }
        EtaView eta = reckon(dossier, plan.get(), reported);
        Optional<EtaView> before = rows.find(dossier);
        rows.keep(dossier, eta);
        before.ifPresent(old -> reported.stream()
                .filter(report -> news.contains(report.hash()))
                .reduce((earlier, later) -> later)
                .ifPresent(latest -> delays.tell(dossier, old, eta, latest)));
        if (before.filter(old -> isSame(old, eta)).isEmpty()) {
            events.publishEvent(new EtaChanged(dossier.id(), eta.p10(), eta.p50(), eta.p90(), eta.probability()));
        }
    }

    /** A dossier has one luck all the way, in another house with the same story too. */
    private EtaView reckon(ConsignmentView dossier, TransportPlan plan, List<Reported> reported) {
        Optional<Standing> standing = Standing.of(plan, reported);
        ChainBuilding.Chain chain = new ChainBuilding(plan, network, departures).from(standing);
        Instant deadline = dossier.wish().latestArrival();
        Instant asOf = standing.map(Standing::at).orElse(chain.start());
        Forecast forecast = Forecasting.draw(
                chain.start(),
                chain.steps(),
                asOf,
                deadline,
                dossier.reference().hashCode());
        String start = standing.map(at -> at.step() + " "
                        + plan.legs().get(at.leg()).calls().get(at.call()).place())
                .orElse("plan");
        return new EtaView(
                forecast.p10(),
                forecast.p50(),
                forecast.p90(),
                forecast.probability(),
                forecast.draws(),
                forecast.seed(),
                reported.size(),
                clock.now(),
                ForecastExplaining.of(chain, start, forecast, deadline));
    }

    private static boolean isSame(EtaView old, EtaView eta) {
        return old.p10().equals(eta.p10())
                && old.p50().equals(eta.p50())
                && old.p90().equals(eta.p90());
    }
}
