package org.hexi.hub.opening.clearance.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexi.engine.customs.selectivity.Lane;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.consignment.GoodsLine;
import org.hexi.hub.opening.clearance.DeclarationFilter;
import org.hexi.hub.opening.clearance.DeclarationId;
import org.hexi.hub.opening.clearance.DeclarationRow;
import org.hexi.hub.opening.clearance.DeclarationView;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.web.PageRequest;

/**
 * Where declarations are kept. Lists answer only what the viewer's party has a part in, or for an officer what lies at the
 * office. A single declaration is answered to officers of its office alone; whether others take part in its dossier is asked
 * there.
 */
public interface DeclarationStore {
    /** @param first the first goods line, for lists and studies */
    void add(DeclarationView declaration, GoodsLine first);

    void update(DeclarationView declaration);

    Optional<DeclarationView> find(Viewer viewer, DeclarationId id);

    /** The same, locked until the transaction ends. */
    Optional<DeclarationView> findForUpdate(Viewer viewer, DeclarationId id);

    /** The newest declaration of a dossier whoever sees it, locked until the transaction ends. */
    Optional<DeclarationView> newestForUpdate(ConsignmentId consignment);

    /** Declarations of a dossier the viewer was found to take part in, newest first; an officer's are those of the office. */
    List<DeclarationView> ofDossier(Viewer viewer, ConsignmentId consignment);

    /** Newest first. */
    List<DeclarationRow> list(Viewer viewer, DeclarationFilter filter, PageRequest page);

    /** By the clock that ends first. */
    List<DeclarationRow> queue(Viewer viewer, DeclarationFilter filter, PageRequest page);

    /** All rows of {@link #list}; to be closed. */
    Stream<DeclarationRow> stream(Viewer viewer, DeclarationFilter filter, int limit);

    /** All rows of {@link #queue}; to be closed. */
    Stream<DeclarationRow> streamQueue(Viewer viewer, DeclarationFilter filter, int limit);

    long count(Viewer viewer, DeclarationFilter filter);

    Map<Lane, Long> openByLane(Viewer viewer);

    /** Declarations drawn with the secret of a day, by reference. */
    List<DeclarationView> drawnOn(Viewer viewer, String office, LocalDate day, int limit);

    /** Keeps the instant, or forgets the one kept before. */
    void noteArrival(ConsignmentId consignment, Optional<Instant> at);

    Optional<Instant> arrivedAt(ConsignmentId consignment);
}
