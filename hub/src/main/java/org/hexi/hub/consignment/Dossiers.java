package org.hexi.hub.consignment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexi.engine.kernel.ContainerNumber;
import org.hexi.hub.consignment.model.DossierStore;
import org.hexi.hub.platform.exchange.Export;
import org.hexi.hub.platform.numbering.CheckedReference;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.platform.web.PageOf;
import org.hexi.hub.platform.web.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The face of the module: reads from the store, hands each command to its use case. */
@Service("consignments")
class Dossiers implements Consignments {
    private final DossierStore store;
    private final Describing describing;
    private final MovingOn movingOn;

    Dossiers(DossierStore store, Describing describing, MovingOn movingOn) {
        this.store = store;
        this.describing = describing;
        this.movingOn = movingOn;
    }

    @Override
    @Transactional
    public ConsignmentView describe(Viewer viewer, ConsignmentDraft draft) {
        return describing.describe(viewer, draft);
    }

    @Override
    public ConsignmentView get(Viewer viewer, ConsignmentId id) {
        return find(viewer, id).orElseThrow(() -> new NotFound("consignment"));
    }

    @Override
    public Optional<ConsignmentView> find(Viewer viewer, ConsignmentId id) {
        return store.find(viewer, id);
    }

    @Override
    @Transactional
    public Optional<ConsignmentView> findLocked(Viewer viewer, ConsignmentId id) {
        store.lock(id);
        return find(viewer, id);
    }

    @Override
    public Optional<ConsignmentView> findByReference(Viewer viewer, String reference) {
        return CheckedReference.read(reference).flatMap(checked -> store.findByReference(viewer, checked.toString()));
    }

    @Override
    public Optional<ConsignmentView> findByContainer(Viewer viewer, ContainerNumber container) {
        return store.findByContainer(viewer, container);
    }

    @Override
    public PageOf<ConsignmentRow> list(Viewer viewer, ConsignmentFilter filter, PageRequest page) {
        return PageOf.of(store.list(viewer, filter, page), store.count(viewer, filter), page);
    }

    @Override
    public Stream<ConsignmentRow> stream(Viewer viewer, ConsignmentFilter filter) {
        return store.stream(viewer, filter, Export.MOST_ROWS);
    }

    @Override
    public Map<Stage, Long> countByStage(Viewer viewer, ConsignmentFilter filter) {
        return store.countByStage(viewer, filter);
    }

    @Override
    @Transactional
    public void pin(Viewer viewer, ConsignmentId id, TransportPlan plan) {
        movingOn.pin(viewer, get(viewer, id), plan);
    }

    @Override
    @Transactional
    public void reach(ConsignmentId id, Stage stage) {
        movingOn.reach(id, stage);
    }

    @Override
    @Transactional
    public void unpin(ConsignmentId id) {
        movingOn.unpin(id);
    }

    @Override
    @Transactional
    public void invite(ConsignmentId id, Participant participant) {
        movingOn.invite(id, participant);
    }

    @Override
    @Transactional
    public void dismiss(ConsignmentId id, Participant participant) {
        movingOn.dismiss(id, participant);
    }

    @Override
    public List<Participant> participants(Viewer viewer, ConsignmentId id) {
        get(viewer, id);
        return store.participants(id);
    }
}
