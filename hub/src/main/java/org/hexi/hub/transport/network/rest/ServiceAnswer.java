package org.hexi.hub.transport.network.rest;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.hexi.hub.transport.network.Carriage;
import org.hexi.hub.transport.network.ServiceView;
import org.jspecify.annotations.Nullable;

/**
 * A scheduled service.
 *
 * @param firstDeparture local time in {@code zone}
 * @param generated whether the timetable is made up
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
        boolean generated) {
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
                service.isGenerated());
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
