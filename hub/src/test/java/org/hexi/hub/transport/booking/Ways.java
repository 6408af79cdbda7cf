package org.hexi.hub.transport.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.consignment.ConsignmentDraft;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.consignment.SampleDraft;
import org.hexi.hub.consignment.TransportUnit;
import org.hexi.hub.consignment.Wish;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.transport.planning.Itinerary;
import org.hexi.hub.transport.planning.PlanQuery;
import org.hexi.hub.transport.planning.Planning;
import org.springframework.stereotype.Component;

/** Makes dossiers from Lanzhou to Almaty and finds ways for them, for tests. */
@Component
public class Ways {
    private static final Duration READY_IN = Duration.ofDays(3);
    private static final Duration PATIENCE = Duration.ofDays(40);

    private final Consignments consignments;
    private final Planning planning;
    private final BusinessClock clock;

    Ways(Consignments consignments, Planning planning, BusinessClock clock) {
        this.consignments = consignments;
        this.planning = planning;
        this.clock = clock;
    }

    /** A new dossier whose consignor and consignee is the viewer's party. */
    public ConsignmentView dossier(Viewer viewer) {
        return dossier(viewer, List.of(SampleDraft.unit("CSQU3054383")));
    }

    /** The same to another place. */
    public ConsignmentView dossier(Viewer viewer, String to) {
        return dossier(viewer, List.of(SampleDraft.unit("CSQU3054383")), new PlaceCode(to));
    }

    /** The first one in these containers. */
    public ConsignmentView dossier(Viewer viewer, List<TransportUnit> units) {
        return dossier(viewer, units, new PlaceCode("ALA"));
    }

    private ConsignmentView dossier(Viewer viewer, List<TransportUnit> units, PlaceCode to) {
        Instant ready = clock.now().plus(READY_IN);
        ConsignmentDraft sample = SampleDraft.of(viewer.party(), viewer.party(), units);
        Wish wish = new Wish(new PlaceCode("LZD"), to, ready, ready.plus(PATIENCE));
        return consignments.describe(
                viewer,
                new ConsignmentDraft(
                        sample.consignor(), sample.consignee(), sample.broker(), wish, sample.goods(), sample.units()));
    }

    /** The most reliable way over two trains or more. */
    public Itinerary safest(Viewer viewer, ConsignmentView dossier) {
        return all(viewer, dossier).stream()
                .filter(option -> option.rides().size() > 1)
                .min(Comparator.comparing(Itinerary::riskMicros).thenComparing(Itinerary::id))
                .orElseThrow();
    }

    /** Everything that is offered for a dossier. */
    public List<Itinerary> all(Viewer viewer, ConsignmentView dossier) {
        PlanQuery query = PlanQuery.of(
                dossier.wish().from(),
                dossier.wish().to(),
                dossier.wish().ready(),
                Optional.of(dossier.wish().latestArrival()),
                dossier.grossMass(),
                dossier.teu());
        return planning.plan(viewer, query).options();
    }
}
