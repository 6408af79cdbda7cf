package org.hexi.hub.transport.network.rest;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexi.engine.routing.api.Capabilities;
import org.hexi.engine.routing.api.CargoClass;
import org.hexi.engine.routing.api.DangerClass;
import org.hexi.engine.routing.api.Document;
import org.hexi.engine.routing.api.UnitType;
import org.hexi.hub.transport.network.Carriage;
import org.hexi.hub.transport.network.ServiceView;
import org.jspecify.annotations.Nullable;

/**
 * A scheduled service.
 *
 * @param firstDeparture local time in {@code zone}
 * @param generated whether the timetable is made up
 * @param alsoOn single days of departure besides those of the week
 * @param notOn single days without a departure
 * @param documentMinutes how long before a departure a paper must be there
 * @param edition version of the network this form came with; 0 as shipped
 */
record ServiceAnswer(
        String id,
        String nameEn,
        String nameZh,
        String nameRu,
        String carrier,
        String carrierCode,
        Carriage carriage,
        List<DayOfWeek> days,
        LocalTime firstDeparture,
        String zone,
        long cutOffHours,
        int capacityTeu,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<StopAnswer> stops,
        boolean generated,
        List<LocalDate> alsoOn,
        List<LocalDate> notOn,
        Map<CargoClass, Long> gateMinutesByClass,
        Map<Document, Long> documentMinutes,
        CarriesAnswer carries,
        long edition) {
    static ServiceAnswer of(ServiceView service) {
        return new ServiceAnswer(
                service.id(),
                service.nameEn(),
                service.nameZh(),
                service.nameRu(),
                service.carrier(),
                service.carrierCode(),
                service.carriage(),
                service.daysInOrder(),
                service.firstDeparture(),
                service.zone().getId(),
                service.cutOff().toHours(),
                service.capacityTeu(),
                service.validity().from(),
                service.validity().to(),
                service.stops().stream().map(StopAnswer::of).toList(),
                service.isGenerated(),
                service.exceptions().with().stream().sorted().toList(),
                service.exceptions().without().stream().sorted().toList(),
                minutes(service.acceptance().gateByClass()),
                minutes(service.acceptance().documents()),
                CarriesAnswer.of(service.acceptance().capabilities()),
                service.edition());
    }

    private static <K> Map<K, Long> minutes(Map<K, Duration> lengths) {
        Map<K, Long> minutes = new TreeMap<>();
        lengths.forEach((key, length) -> minutes.put(key, length.toMinutes()));
        return minutes;
    }

    /** What it takes; classes of dangerous goods by their numbers. */
    record CarriesAnswer(List<UnitType> units, boolean powered, List<Integer> dangers) {
        static CarriesAnswer of(Capabilities capabilities) {
            return new CarriesAnswer(
                    capabilities.units().stream().sorted().toList(),
                    capabilities.isPowered(),
                    capabilities.dangers().stream()
                            .map(DangerClass::number)
                            .sorted()
                            .toList());
        }
    }

    /** A stop; offsets count from the first departure. */
    record StopAnswer(
            int number, String place, long arrivalOffsetMinutes, long departureOffsetMinutes, boolean handling) {
        static StopAnswer of(ServiceView.Stop stop) {
            return new StopAnswer(
                    stop.number(),
                    stop.place().value(),
                    stop.arrivalOffset().toMinutes(),
                    stop.departureOffset().toMinutes(),
                    stop.isHandled());
        }
    }
}
