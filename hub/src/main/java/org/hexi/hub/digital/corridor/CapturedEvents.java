package org.hexi.hub.digital.corridor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.web.PageOf;
import org.hexi.hub.platform.web.PageRequest;

/**
 * The events taken in. A viewer sees those the own party captured and those about dossiers it takes part in; any other is
 * answered like one that does not exist. Thread-safe.
 */
public interface CapturedEvents {
    /** @throws org.hexi.hub.platform.web.NotFound when there is none for this viewer */
    EventView get(Viewer viewer, String hash);

    /** By the moment they happened, newest first. */
    PageOf<EventView> list(Viewer viewer, EventFilter filter, PageRequest page);

    /** All rows of that list without their documents, at most as many as an export holds; to be closed. */
    Stream<EventView> stream(Viewer viewer, EventFilter filter);

    /** In the order of capture, those after a position; at most so many. */
    List<EventView> after(Viewer viewer, EventFilter filter, long position, int most);

    /** How and when a capture of the viewer's party went. */
    Optional<CaptureView> capture(Viewer viewer, String captureId);
}
