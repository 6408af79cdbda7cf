package org.hexi.hub.opening.clearance;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hexi.engine.customs.selectivity.Lane;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.web.PageOf;
import org.hexi.hub.platform.web.PageRequest;

/**
 * The files of an office, from the officer's side. An officer acts on files of the own office alone; a file of another office
 * is answered like one that does not exist. Writing calls join the caller's transaction.
 */
public interface OfficeFiles {
    /** Files by the clock that ends first. */
    PageOf<DeclarationRow> queue(Viewer officer, DeclarationFilter filter, PageRequest page);

    /** All rows of that queue, at most as many as an export holds; to be closed. */
    Stream<DeclarationRow> streamQueue(Viewer officer, DeclarationFilter filter);

    /** How many open files stand in each lane; every lane is a key. */
    Map<Lane, Long> openByLane(Viewer officer);

    /** The declarant owes papers; the file waits for them. */
    DeclarationView askDocuments(Viewer officer, DeclarationId id, List<String> typeCodes);

    /** The papers were read and are in order. */
    DeclarationView checkDocuments(Viewer officer, DeclarationId id);

    DeclarationView orderInspection(Viewer officer, DeclarationId id, String reason);

    DeclarationView recordInspection(Viewer officer, DeclarationId id, boolean isConforming, String findings);

    /** Lets the goods go: issues the bill and, when it is paid or zero, releases at once; else payment releases. */
    DeclarationView release(Viewer officer, DeclarationId id);

    /** Sends the declaration back for good; the trader may correct and file anew. */
    DeclarationView refuse(Viewer officer, DeclarationId id, String reason);
}
