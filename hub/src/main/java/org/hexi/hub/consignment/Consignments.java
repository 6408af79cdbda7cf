package org.hexi.hub.consignment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexi.engine.kernel.ContainerNumber;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.web.PageOf;
import org.hexi.hub.platform.web.PageRequest;

/**
 * The dossiers. Every call takes the viewer: a dossier the viewer has no part in is answered like one that does not exist
 * ({@link org.hexi.hub.platform.web.NotFound}). Writing calls join the caller's transaction.
 */
public interface Consignments {
    /** Opens a dossier. The viewer's party must be consignor, consignee or broker of the draft. */
    ConsignmentView describe(Viewer viewer, ConsignmentDraft draft);

    ConsignmentView get(Viewer viewer, ConsignmentId id);

    Optional<ConsignmentView> find(Viewer viewer, ConsignmentId id);

    /** The same, and nobody else moves the dossier until the caller's transaction ends. */
    Optional<ConsignmentView> findLocked(Viewer viewer, ConsignmentId id);

    Optional<ConsignmentView> findByReference(Viewer viewer, String reference);

    /** The dossier under way that last used this container. */
    Optional<ConsignmentView> findByContainer(Viewer viewer, ContainerNumber container);

    PageOf<ConsignmentRow> list(Viewer viewer, ConsignmentFilter filter, PageRequest page);

    /** All rows of a filter, newest first, at most 50,000; to be closed. */
    Stream<ConsignmentRow> stream(Viewer viewer, ConsignmentFilter filter);

    /** How many of the viewer's dossiers stand at each stage; every stage is a key. */
    default Map<Stage, Long> countByStage(Viewer viewer) {
        return countByStage(viewer, ConsignmentFilter.ALL);
    }

    /** The same within a filter. */
    Map<Stage, Long> countByStage(Viewer viewer, ConsignmentFilter filter);

    /** Pins a plan; replaces one pinned before. Refused once the goods are under way. */
    void pin(Viewer viewer, ConsignmentId id, TransportPlan plan);

    /** Moves the dossier forwards to a stage; a stage at or behind the present one changes nothing. */
    void reach(ConsignmentId id, Stage stage);

    /** Takes the pinned plan away. A dossier planned or booked is described again; at a later stage the stage stays. */
    void unpin(ConsignmentId id);

    /** Lets a party or an office take part from now on; inviting twice changes nothing. */
    void invite(ConsignmentId id, Participant participant);

    /** Ends the part of a party or an office: from now on the dossier is foreign to it, unless it has another part. */
    void dismiss(ConsignmentId id, Participant participant);

    /** Who takes part now. */
    List<Participant> participants(Viewer viewer, ConsignmentId id);
}
