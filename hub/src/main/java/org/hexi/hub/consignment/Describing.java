package org.hexi.hub.consignment;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexi.hub.consignment.Participant.Company;
import org.hexi.hub.consignment.Participant.Part;
import org.hexi.hub.consignment.model.DossierStore;
import org.hexi.hub.consignment.model.DraftPolicy;
import org.hexi.hub.platform.audit.AuditEntry;
import org.hexi.hub.platform.audit.AuditTrail;
import org.hexi.hub.platform.numbering.Ids;
import org.hexi.hub.platform.numbering.References;
import org.hexi.hub.platform.parties.Parties;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.parties.PartyView;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.BusinessClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Opening a dossier. Joins the caller's transaction. */
@Component
class Describing {
    private final DossierStore store;
    private final DraftPolicy policy;
    private final Parties parties;
    private final Timelines timelines;
    private final Ids ids;
    private final References references;
    private final BusinessClock clock;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Describing(
            DossierStore store,
            DraftPolicy policy,
            Parties parties,
            Timelines timelines,
            Ids ids,
            References references,
            BusinessClock clock,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.store = store;
        this.policy = policy;
        this.parties = parties;
        this.timelines = timelines;
        this.ids = ids;
        this.references = references;
        this.clock = clock;
        this.audit = audit;
        this.events = events;
    }

    ConsignmentView describe(Viewer viewer, ConsignmentDraft draft) {
        policy.check(viewer, draft);
        Instant now = clock.now();
        ConsignmentView dossier = open(draft, now);
        store.add(dossier, search(dossier));
        takePart(dossier, now);
        timelines.record(new TimelineEntry(
                dossier.id(),
                "consignment.described",
                List.of(dossier.reference()),
                now,
                Optional.empty(),
                "consignment:" + dossier.id(),
                false));
        audit.record(AuditEntry.of(viewer.name(), "consignment.described", "consignment:" + dossier.id()));
        events.publishEvent(new ConsignmentDescribed(dossier.id(), dossier.reference()));
        return dossier;
    }

    private ConsignmentView open(ConsignmentDraft draft, Instant now) {
        return new ConsignmentView(
                new ConsignmentId(ids.next()),
                references.next("CN"),
                Stage.DESCRIBED,
                draft.consignor(),
                draft.consignee(),
                draft.broker(),
                draft.wish(),
                draft.goods(),
                draft.units(),
                Optional.empty(),
                now);
    }

    private void takePart(ConsignmentView dossier, Instant now) {
        store.invite(dossier.id(), new Company(dossier.consignor(), Part.CONSIGNOR), now);
        store.invite(dossier.id(), new Company(dossier.consignee(), Part.CONSIGNEE), now);
        dossier.broker().ifPresent(broker -> store.invite(dossier.id(), new Company(broker, Part.BROKER), now));
    }

    /** Everything a person may remember of a dossier, in small letters. */
    private String search(ConsignmentView dossier) {
        Stream<String> goods = dossier.goods().stream().map(line -> line.hsCode() + " " + line.description());
        Stream<String> units =
                dossier.units().stream().map(unit -> unit.container().value());
        Stream<PartyId> involved =
                Stream.concat(Stream.of(dossier.consignor(), dossier.consignee()), dossier.broker().stream());
        Stream<String> names = involved.map(parties::get).map(Describing::names);
        return Stream.of(Stream.of(dossier.reference()), units, goods, names)
                .flatMap(texts -> texts)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }

    private static String names(PartyView party) {
        return String.join(" ", party.code(), party.nameEn(), party.nameZh(), party.nameRu());
    }
}
