package org.hexi.hub.digital.corridor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexi.hub.digital.corridor.store.EventQueries;
import org.hexi.hub.platform.exchange.Export;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.platform.web.PageOf;
import org.hexi.hub.platform.web.PageRequest;
import org.springframework.stereotype.Service;

/** Reads captured events for viewers. */
@Service
class EventsOnRecord implements CapturedEvents {
    private final EventQueries queries;

    EventsOnRecord(EventQueries queries) {
        this.queries = queries;
    }

    @Override
    public EventView get(Viewer viewer, String hash) {
        return queries.find(viewer, hash).orElseThrow(() -> new NotFound("event"));
    }

    @Override
    public PageOf<EventView> list(Viewer viewer, EventFilter filter, PageRequest page) {
        return PageOf.of(queries.list(viewer, filter, page), queries.count(viewer, filter), page);
    }

    @Override
    public Stream<EventView> stream(Viewer viewer, EventFilter filter) {
        return queries.stream(viewer, filter, Export.MOST_ROWS);
    }

    @Override
    public List<EventView> after(Viewer viewer, EventFilter filter, long position, int most) {
        return queries.after(viewer, filter, position, most);
    }

    @Override
    public Optional<CaptureView> capture(Viewer viewer, String captureId) {
        return queries.capture(viewer, captureId);
    }
}
