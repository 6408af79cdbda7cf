package org.hexi.hub.transport.network;

import java.math.BigDecimal;
import java.util.List;
import org.hexi.hub.transport.network.ServiceForm.RateForm;
import org.hexi.hub.transport.network.ServiceForm.StopForm;
import org.jspecify.annotations.Nullable;

/** Service forms for tests: flights between places nothing else of the corridor serves, unless told otherwise. */
public final class Forms {
    public static final List<StopForm> FLIGHT =
            List.of(stop("ZLIC", null, 0), stop("ZLXN", 90, 150), stop("ZWWW", 330, null));

    private static final List<RateForm> TARIFF =
            List.of(new RateForm("CNY", new BigDecimal("900"), new BigDecimal("2.5"), null, null));

    private Forms() {}

    /** A daily flight. */
    public static ServiceForm flight(String id) {
        return form(id, "AIR", "09:30", FLIGHT);
    }

    public static ServiceForm form(String id, String carriage, String firstDeparture, List<StopForm> stops) {
        return of(id, carriage, firstDeparture, "HXR", stops, TARIFF);
    }

    public static ServiceForm carriedBy(String id, String carrierCode) {
        return of(id, "AIR", "09:30", carrierCode, FLIGHT, TARIFF);
    }

    public static ServiceForm of(
            String id,
            String carriage,
            String firstDeparture,
            String carrierCode,
            List<StopForm> stops,
            List<RateForm> tariff) {
        return new ServiceForm(
                id,
                "Test line " + id,
                null,
                null,
                carrierCode,
                null,
                carriage,
                List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"),
                List.of(),
                List.of(),
                firstDeparture,
                null,
                12,
                null,
                null,
                null,
                null,
                null,
                stops,
                List.of(),
                tariff);
    }

    public static StopForm stop(String place, @Nullable Integer arrival, @Nullable Integer departure) {
        return new StopForm(place, arrival, departure, null);
    }

    public static List<ServiceChange> puts(ServiceForm... forms) {
        return List.of(forms).stream()
                .<ServiceChange>map(ServiceChange.Put::new)
                .toList();
    }
}
