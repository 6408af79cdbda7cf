package org.hexi.hub.transport.network.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexi.engine.kernel.Validity;
import org.hexi.hub.transport.network.RateCard.Rate;
import org.hexi.hub.transport.network.ServiceForm;
import org.hexi.hub.transport.network.ServiceView;
import org.hexi.hub.transport.network.Track;
import org.jspecify.annotations.Nullable;

/**
 * A network with changes laid over it. On each day the change of the highest version that counts by then is in force; where none
 * does, what was shipped. Immutable.
 *
 * @param data the rows of the whole: services by editions, tariffs by the keys of editions
 * @param version number of the last change
 * @param changed the editions of every service that was ever changed, in the order of their versions
 * @param list the changes of those services, in the same order
 */
public record NetworkEditions(
        NetworkData data, long version, Map<String, List<Edition>> changed, Map<String, List<StoredChange>> list) {
    public NetworkEditions {
        changed = Map.copyOf(changed);
        list = Map.copyOf(list);
    }

    public static NetworkEditions shipped(NetworkData data) {
        return new NetworkEditions(data, 0, Map.of(), Map.of());
    }

    /**
     * @param changes in the order of their versions
     * @param forms makes a service of a change; a form that cannot be read any more counts as an end
     */
    public static NetworkEditions of(NetworkData shipped, long version, List<StoredChange> changes, ReadForms forms) {
        Map<String, List<StoredChange>> byService = new LinkedHashMap<>();
        changes.forEach(change -> byService
                .computeIfAbsent(change.service(), service -> new ArrayList<>())
                .add(change));
        Map<String, DraftedService> begun = begun(shipped, byService.keySet());
        Map<String, List<Edition>> changed = new HashMap<>();
        byService.forEach((service, list) ->
                changed.put(service, editions(Optional.ofNullable(begun.get(service)), list, forms)));
        return new NetworkEditions(whole(shipped, changed), version, changed, byService);
    }

    /** Shipped services that were ever changed, as if somebody had drafted them. */
    private static Map<String, DraftedService> begun(NetworkData shipped, Set<String> changed) {
        Map<String, List<Rate>> rates = shipped.rates().stream()
                .filter(rate -> rate.kind().equals("service"))
                .collect(Collectors.groupingBy(Rate::subject));
        Map<String, DraftedService> begun = new HashMap<>();
        shipped.services().stream()
                .filter(view -> changed.contains(view.id()))
                .forEach(view -> begun.put(
                        view.id(),
                        new DraftedService(view, List.of(), List.of(), rates.getOrDefault(view.key(), List.of()))));
        return begun;
    }

    private static List<Edition> editions(Optional<DraftedService> first, List<StoredChange> changes, ReadForms forms) {
        List<Edition> editions = new ArrayList<>();
        first.ifPresent(service -> editions.add(edition(service, LocalDate.MIN, next(changes, 0))));
        for (int each = 0; each < changes.size(); each++) {
            StoredChange change = changes.get(each);
            LocalDate next = next(changes, each + 1);
            forms.of(change).ifPresent(read -> editions.add(edition(read, change.validFrom(), next)));
        }
        return editions;
    }

    /** First day on which a later change counts; null when there is none. */
    private static @Nullable LocalDate next(List<StoredChange> changes, int from) {
        return changes.stream()
                .skip(from)
                .map(StoredChange::validFrom)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static Edition edition(DraftedService service, LocalDate from, @Nullable LocalDate next) {
        boolean isPassedOver = next != null && !next.isAfter(from);
        Validity written = service.view().validity();
        return new Edition(
                service,
                Edition.between(written, from, null),
                isPassedOver ? null : Edition.between(written, from, next));
    }

    /** A shipped service as if somebody had drafted it. */
    static DraftedService drafted(NetworkData shipped, ServiceView view) {
        List<Rate> tariff = shipped.rates().stream()
                .filter(rate -> rate.kind().equals("service") && rate.subject().equals(view.key()))
                .toList();
        return new DraftedService(view, List.of(), List.of(), tariff);
    }

    private static NetworkData whole(NetworkData shipped, Map<String, List<Edition>> changed) {
        List<ServiceView> services = new ArrayList<>(shipped.services().stream()
                .filter(service -> !changed.containsKey(service.id()))
                .toList());
        List<Rate> rates = new ArrayList<>();
        for (List<Edition> editions : changed.values()) {
            for (Edition edition : editions) {
                ServiceView made = edition.service().view();
                if (edition.inForce() != null) {
                    services.add(edition.view(edition.inForce()));
                }
                if (made.edition() > 0) {
                    edition.service().tariff().forEach(rate -> rates.add(of(rate, made.key())));
                }
            }
        }
        return shipped.with(services, rates);
    }

    private static Rate of(Rate rate, String key) {
        return new Rate(
                rate.id(),
                rate.kind(),
                key,
                rate.currency(),
                rate.basePerTeu(),
                rate.perTeuKilometre(),
                rate.perTonneKilometre(),
                rate.feePerTeu(),
                rate.validity(),
                rate.basis());
    }

    /** The form of a service for the departures of a day; empty when it does not run then any more, or yet. */
    public Optional<ServiceForm> form(String service, LocalDate day) {
        List<Edition> editions = changed.get(service);
        if (editions == null) {
            return shipped(service).map(view -> FormWriting.write(drafted(data, view)));
        }
        return editions.stream()
                .filter(edition ->
                        edition.inForce() != null && edition.inForce().covers(day))
                .findFirst()
                .map(Edition::form);
    }

    /** The form that counts on a day, whether it runs then or only later; empty when the service is ended by then, or not there yet. */
    public Optional<ServiceForm> counting(String service, LocalDate day) {
        if (!list.containsKey(service)) {
            return shipped(service).map(view -> FormWriting.write(drafted(data, view)));
        }
        return list.getOrDefault(service, List.of()).reversed().stream()
                .filter(change -> !change.validFrom().isAfter(day))
                .findFirst()
                .map(StoredChange::form)
                .orElseGet(() -> asShipped(service));
    }

    private Optional<ServiceForm> asShipped(String service) {
        return changed.getOrDefault(service, List.of()).stream()
                .filter(edition -> edition.service().view().edition() == 0)
                .findFirst()
                .map(Edition::form);
    }

    /** Whether a service is, on every day from the first on, what a change would make of it. */
    public boolean isAlready(String service, LocalDate validFrom, Optional<ServiceForm> form) {
        List<StoredChange> made = list.getOrDefault(service, List.of());
        if (made.isEmpty()) {
            return shipped(service)
                    .map(view -> FormWriting.write(drafted(data, view)))
                    .equals(form);
        }
        StoredChange last = made.getLast();
        return !last.validFrom().isAfter(validFrom) && last.form().equals(form);
    }

    /** Whether there never was such a service. */
    public boolean isUnknown(String service) {
        return !list.containsKey(service) && shipped(service).isEmpty();
    }

    private Optional<ServiceView> shipped(String service) {
        return data.services().stream()
                .filter(view -> view.id().equals(service))
                .findFirst();
    }

    /** The tracks that only some editions ride, by key. */
    Map<String, List<Track>> laidTracks() {
        Map<String, List<Track>> laid = new HashMap<>();
        changed.values().stream().flatMap(List::stream).forEach(edition -> {
            List<Track> tracks = new ArrayList<>(edition.service().estimated());
            tracks.addAll(edition.service().declared());
            laid.put(edition.service().view().key(), tracks);
        });
        return laid;
    }
}
