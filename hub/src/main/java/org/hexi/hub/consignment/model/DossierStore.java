package org.hexi.hub.consignment.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexi.engine.kernel.ContainerNumber;
import org.hexi.hub.consignment.ConsignmentFilter;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.consignment.ConsignmentRow;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.Participant;
import org.hexi.hub.consignment.Stage;
import org.hexi.hub.consignment.TransportPlan;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.web.PageRequest;

/** Where dossiers are kept. Every reading call answers only what the viewer takes part in. */
public interface DossierStore {
    /** @param search what the dossier is found by, in small letters */
    void add(ConsignmentView dossier, String search);

    Optional<ConsignmentView> find(Viewer viewer, ConsignmentId id);

    Optional<ConsignmentView> findByReference(Viewer viewer, String reference);

    Optional<ConsignmentView> findByContainer(Viewer viewer, ContainerNumber container);

    List<ConsignmentRow> list(Viewer viewer, ConsignmentFilter filter, PageRequest page);

    long count(Viewer viewer, ConsignmentFilter filter);

    /** All rows of the filter, newest first; to be closed. */
    Stream<ConsignmentRow> stream(Viewer viewer, ConsignmentFilter filter, int limit);

    Map<Stage, Long> countByStage(Viewer viewer, ConsignmentFilter filter);

    void pin(ConsignmentId id, TransportPlan plan);

    /** Moves forwards; a dossier that is there or further stays. */
    void reach(ConsignmentId id, Stage stage);

    /** Forgets the plan; a dossier not further than booked stands described. */
    void unpin(ConsignmentId id);

    /** Keeps other transactions from changing the dossier until this one ends. */
    void lock(ConsignmentId id);

    /** False when the participant takes part already. */
    boolean invite(ConsignmentId id, Participant participant, Instant since);

    /** False when the participant does not take part. */
    boolean dismiss(ConsignmentId id, Participant participant, Instant until);

    List<Participant> participants(ConsignmentId id);
}
