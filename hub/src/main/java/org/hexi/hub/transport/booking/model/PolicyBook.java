package org.hexi.hub.transport.booking.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hexi.hub.transport.booking.BookingPolicy;
import org.hexi.hub.transport.network.ServiceView;

/** Which of many versions applies: the service's own before its carrier's, then the latest day that has come, then the latest version. */
public final class PolicyBook {
    private static final Comparator<BookingPolicy> PRECEDENCE = Comparator.comparing(BookingPolicy::isOfOneService)
            .thenComparing(BookingPolicy::validFrom)
            .thenComparing(BookingPolicy::version);

    private final Map<String, List<BookingPolicy>> byCarrier;

    public PolicyBook(Collection<BookingPolicy> versions) {
        this.byCarrier = versions.stream().collect(Collectors.groupingBy(BookingPolicy::carrier));
    }

    /** What applies to the run of a service on a day. */
    public Optional<BookingPolicy> find(ServiceView service, LocalDate day) {
        return byCarrier.getOrDefault(service.carrierCode(), List.of()).stream()
                .filter(policy -> !policy.isOfOneService() || policy.service().equals(service.id()))
                .filter(policy -> !policy.validFrom().isAfter(day))
                .max(PRECEDENCE);
    }
}
