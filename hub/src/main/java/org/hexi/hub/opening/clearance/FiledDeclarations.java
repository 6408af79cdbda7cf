package org.hexi.hub.opening.clearance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexi.engine.customs.declaration.AdditionalDocument;
import org.hexi.engine.customs.selectivity.Lane;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.opening.clearance.model.CrossingPolicy;
import org.hexi.hub.opening.clearance.model.DeclarationStore;
import org.hexi.hub.platform.exchange.Export;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.web.PageOf;
import org.hexi.hub.platform.web.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Both faces on the files: reads from the store, hands each command to its use case. */
@Service
class FiledDeclarations implements Declarations, OfficeFiles {
    private static final Viewer HOUSE = Viewer.system("clearance");

    private final DeclarationStore store;
    private final Sight sight;
    private final Consignments consignments;
    private final CrossingPolicy crossings;
    private final Filing filing;
    private final HandingIn handingIn;
    private final Deciding deciding;

    FiledDeclarations(
            DeclarationStore store,
            Sight sight,
            Consignments consignments,
            CrossingPolicy crossings,
            Filing filing,
            HandingIn handingIn,
            Deciding deciding) {
        this.store = store;
        this.sight = sight;
        this.consignments = consignments;
        this.crossings = crossings;
        this.filing = filing;
        this.handingIn = handingIn;
        this.deciding = deciding;
    }

    @Override
    public DryRun dryRun(Viewer viewer, ConsignmentId consignment, Answers answers) {
        return filing.dryRun(viewer, consignment, answers);
    }

    @Override
    @Transactional
    public DeclarationView file(Viewer viewer, ConsignmentId consignment, Answers answers) {
        return filing.file(viewer, consignment, answers);
    }

    @Override
    @Transactional
    public DeclarationView handIn(Viewer viewer, DeclarationId id, List<AdditionalDocument> documents) {
        return handingIn.documents(viewer, id, documents);
    }

    @Override
    @Transactional
    public DeclarationView pay(Viewer viewer, DeclarationId id) {
        return handingIn.pay(viewer, id);
    }

    @Override
    public DeclarationView get(Viewer viewer, DeclarationId id) {
        return sight.get(viewer, id);
    }

    @Override
    public List<DeclarationView> of(Viewer viewer, ConsignmentId consignment) {
        consignments.get(viewer, consignment);
        return store.ofDossier(viewer, consignment);
    }

    @Override
    public PageOf<DeclarationRow> list(Viewer viewer, DeclarationFilter filter, PageRequest page) {
        return PageOf.of(store.list(viewer, filter, page), store.count(viewer, filter), page);
    }

    @Override
    public Stream<DeclarationRow> stream(Viewer viewer, DeclarationFilter filter) {
        return store.stream(viewer, filter, Export.MOST_ROWS);
    }

    @Override
    @Transactional
    public void noteArrival(ConsignmentId consignment, PlaceCode place, Optional<Instant> at) {
        crossings
                .find(consignments.get(HOUSE, consignment))
                .filter(crossing -> crossing.place().equals(place))
                .ifPresent(crossing -> store.noteArrival(consignment, at));
    }

    @Override
    public PageOf<DeclarationRow> queue(Viewer officer, DeclarationFilter filter, PageRequest page) {
        requireOfficer(officer);
        return PageOf.of(store.queue(officer, filter, page), store.count(officer, filter), page);
    }

    @Override
    public Stream<DeclarationRow> streamQueue(Viewer officer, DeclarationFilter filter) {
        requireOfficer(officer);
        return store.streamQueue(officer, filter, Export.MOST_ROWS);
    }

    @Override
    public Map<Lane, Long> openByLane(Viewer officer) {
        requireOfficer(officer);
        return store.openByLane(officer);
    }

    private static void requireOfficer(Viewer officer) {
        OfficerPolicy.require(officer, officer.office().orElse(""));
    }

    @Override
    @Transactional
    public DeclarationView askDocuments(Viewer officer, DeclarationId id, List<String> typeCodes) {
        return deciding.askDocuments(officer, id, typeCodes);
    }

    @Override
    @Transactional
    public DeclarationView checkDocuments(Viewer officer, DeclarationId id) {
        return deciding.checkDocuments(officer, id);
    }

    @Override
    @Transactional
    public DeclarationView orderInspection(Viewer officer, DeclarationId id, String reason) {
        return deciding.orderInspection(officer, id, reason);
    }

    @Override
    @Transactional
    public DeclarationView recordInspection(Viewer officer, DeclarationId id, boolean isConforming, String findings) {
        return deciding.recordInspection(officer, id, isConforming, findings);
    }

    @Override
    @Transactional
    public DeclarationView release(Viewer officer, DeclarationId id) {
        return deciding.release(officer, id);
    }

    @Override
    @Transactional
    public DeclarationView refuse(Viewer officer, DeclarationId id, String reason) {
        return deciding.refuse(officer, id, reason);
    }
}
