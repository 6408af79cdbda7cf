package org.hexi.hub.transport.network.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.hexi.engine.kernel.Issue;
import org.hexi.hub.transport.network.ServiceForm;

/**
 * The forms of changes as services, each read once: a change is never changed, so what was read for one version of the network serves
 * every later one. Holds as many as the list has changes, whose services the network holds anyway. Thread-safe.
 */
public final class ReadForms {
    private final FormReading reading;
    private final BiConsumer<StoredChange, List<Issue>> unreadable;
    private final Map<Key, Known> known = new ConcurrentHashMap<>();

    /** @param unreadable is told what was sound when it was put in and is not any more, as when another Hexi ships other places */
    public ReadForms(FormReading reading, BiConsumer<StoredChange, List<Issue>> unreadable) {
        this.reading = reading;
        this.unreadable = unreadable;
    }

    /** What a service becomes by a change; empty when it ends or its form cannot be read any more. */
    Optional<DraftedService> of(StoredChange change) {
        Known found = known.compute(
                new Key(change.service(), change.version()),
                (key, before) -> before != null && before.form().equals(change.form())
                        ? before
                        : new Known(change.form(), drafted(change)));
        return found.service();
    }

    private Optional<DraftedService> drafted(StoredChange change) {
        if (change.form().isEmpty()) {
            return Optional.empty();
        }
        FormReading.Read found = reading.read(change.form().get());
        if (found.service().isEmpty()) {
            unreadable.accept(change, found.issues());
        }
        return found.service().map(service -> service.at(change.version()));
    }

    private record Key(String service, long version) {}

    /** The form stands beside what became of it, for a number that was rolled back is given again. */
    private record Known(Optional<ServiceForm> form, Optional<DraftedService> service) {}
}
