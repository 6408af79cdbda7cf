package org.hexi.hub.consignment;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.consignment.model.DossierStore;
import org.hexi.hub.platform.audit.AuditEntry;
import org.hexi.hub.platform.audit.AuditTrail;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.BusinessClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What moves a dossier on: a plan is pinned, a stage is reached, somebody takes part. Joins the caller's transaction. */
@Component
class MovingOn {
    private final DossierStore store;
    private final Timelines timelines;
    private final BusinessClock clock;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    MovingOn(
            DossierStore store,
            Timelines timelines,
            BusinessClock clock,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.store = store;
        this.timelines = timelines;
        this.clock = clock;
        this.audit = audit;
        this.events = events;
    }

    void pin(Viewer viewer, ConsignmentView dossier, TransportPlan plan) {
        if (dossier.stage().compareTo(Stage.UNDER_WAY) >= 0) {
            throw new Rejected(new ConsignmentRejection.UnderWay(dossier.reference()));
        }
        Instant now = clock.now();
        store.pin(dossier.id(), plan);
        timelines.record(new TimelineEntry(
                dossier.id(),
                "consignment.planned",
                List.of(Integer.toString(plan.legs().size())),
                now,
                Optional.empty(),
                "plan:" + plan.itineraryId(),
                false));
        audit.record(new AuditEntry(
                viewer.name(),
                "consignment.planPinned",
                "consignment:" + dossier.id(),
                new LinkedHashMap<>(Map.of("itinerary", plan.itineraryId()))));
        events.publishEvent(new PlanPinned(dossier.id(), plan.itineraryId()));
        reach(dossier.id(), Stage.PLANNED);
    }

    void reach(ConsignmentId id, Stage stage) {
        store.reach(id, stage);
    }

    void unpin(ConsignmentId id) {
        store.unpin(id);
        events.publishEvent(new PlanUnpinned(id));
    }

    void invite(ConsignmentId id, Participant participant) {
        if (store.invite(id, participant, clock.now())) {
            events.publishEvent(new ParticipantsChanged(id));
        }
    }

    void dismiss(ConsignmentId id, Participant participant) {
        if (store.dismiss(id, participant, clock.now())) {
            events.publishEvent(new ParticipantsChanged(id));
        }
    }
}
