package org.hexi.hub.transport.network.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.transport.network.BorderPair;
import org.hexi.hub.transport.network.DwellTime;
import org.hexi.hub.transport.network.RateCard.Rate;
import org.hexi.hub.transport.network.ServiceView;
import org.hexi.hub.transport.network.Track;
import org.hexi.hub.transport.network.generation.GeneratedNetwork;
import org.hexi.hub.transport.network.generation.GeneratedService;
import org.hexi.hub.transport.network.generation.Point;

/**
 * All rows of the network's files. Immutable.
 *
 * @param nodes every place of the network
 * @param services by id, then by their days
 * @param dwell by kind and role, such as {@code change/hub}
 */
public record NetworkData(
        Map<PlaceCode, Node> nodes,
        List<Track> tracks,
        List<BorderPair> borderPairs,
        List<ServiceView> services,
        Map<String, DwellTime> dwell,
        EmissionClasses emissionClasses,
        List<Rate> rates,
        List<CurrencyNote> currencyNotes) {
    private static final Comparator<ServiceView> IN_ORDER = Comparator.comparing(ServiceView::id)
            .thenComparing(service -> service.validity().from());

    public NetworkData {
        nodes = Map.copyOf(nodes);
        tracks = List.copyOf(tracks);
        borderPairs = List.copyOf(borderPairs);
        services = services.stream().sorted(IN_ORDER).toList();
        dwell = Map.copyOf(dwell);
        rates = List.copyOf(rates);
        currencyNotes = List.copyOf(currencyNotes);
    }

    /** These rows and the generated ones beside them. */
    public NetworkData with(GeneratedNetwork generated) {
        return new NetworkData(
                nodes,
                both(tracks, generated.tracks()),
                borderPairs,
                both(
                        services,
                        generated.services().stream()
                                .map(GeneratedService::service)
                                .toList()),
                dwell,
                emissionClasses,
                both(
                        rates,
                        generated.services().stream()
                                .map(GeneratedService::rate)
                                .toList()),
                currencyNotes);
    }

    /** The same rows with some services only. */
    public NetworkData only(Predicate<ServiceView> isKept) {
        return new NetworkData(
                nodes,
                tracks,
                borderPairs,
                services.stream().filter(isKept).toList(),
                dwell,
                emissionClasses,
                rates,
                currencyNotes);
    }

    /** The same rows with other services and more rates. */
    NetworkData with(List<ServiceView> others, List<Rate> more) {
        return new NetworkData(
                nodes, tracks, borderPairs, others, dwell, emissionClasses, both(rates, more), currencyNotes);
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /**
     * What the network needs to know of a place.
     *
     * @param hasTwoGauges whether tracks of both gauges meet here
     * @param ownDwell stay that goes before the one of the role
     */
    public record Node(
            PlaceCode code,
            CountryCode country,
            ZoneId zone,
            Point point,
            String role,
            boolean hasTwoGauges,
            Optional<DwellTime> ownDwell) {}

    /** Value of one unit of a currency in the planning currency from a date on. */
    public record CurrencyNote(LocalDate date, String currency, BigDecimal rate) {}
}
