package org.hexi.hub.opening.clearance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexi.engine.customs.declaration.AdditionalDocument;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.web.PageOf;
import org.hexi.hub.platform.web.PageRequest;

/**
 * The declarations, from the trader's side. Whoever sees a dossier sees its declarations, an officer those of the own office;
 * what the viewer may not see is answered like what does not exist ({@link org.hexi.hub.platform.web.NotFound}). Writing calls
 * join the caller's transaction.
 */
public interface Declarations {
    /** Duty, documents and problems as of now, without any effect: nothing is stored. */
    DryRun dryRun(Viewer viewer, ConsignmentId consignment, Answers answers);

    /**
     * Files the declaration of a dossier. With errors in it, it comes back {@code REJECTED} with every fault; filing again
     * corrects it. Accepted, it has its number and its lane, and goes as far as the lane lets it at once. After a refusal by
     * an officer a new declaration is opened that names the refused one.
     */
    DeclarationView file(Viewer viewer, ConsignmentId consignment, Answers answers);

    /** Hands in papers, asked for or still missing. */
    DeclarationView handIn(Viewer viewer, DeclarationId id, List<AdditionalDocument> documents);

    /** Pays the bill; the goods are released in the same moment. */
    DeclarationView pay(Viewer viewer, DeclarationId id);

    DeclarationView get(Viewer viewer, DeclarationId id);

    /** The declarations of a dossier, newest first. */
    List<DeclarationView> of(Viewer viewer, ConsignmentId consignment);

    /** Newest first. */
    PageOf<DeclarationRow> list(Viewer viewer, DeclarationFilter filter, PageRequest page);

    /** All rows of that list, at most as many as an export holds; to be closed. */
    Stream<DeclarationRow> stream(Viewer viewer, DeclarationFilter filter);

    /**
     * Tells since when the goods of a dossier are at a place, as far as is known now; empty takes back what was told before.
     * It starts the clock from arrival when they are cleared there, whether the dossier is declared yet or not.
     */
    void noteArrival(ConsignmentId consignment, PlaceCode place, Optional<Instant> at);
}
