package org.hexi.hub.transport.network.gtfs;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexi.hub.transport.network.ServiceForm;
import org.hexi.hub.transport.network.ServiceForm.CutOffsForm;
import org.hexi.hub.transport.network.ServiceForm.RateForm;
import org.hexi.hub.transport.network.ServiceForm.StopForm;
import org.hexi.hub.transport.network.ServiceView;
import org.jspecify.annotations.Nullable;

/** Writes services of a feed down as forms; what a feed cannot say is taken from the form in force. */
record FeedForms(Optional<FeedTariff> tariff) {
    /** @param before the form that is replaced */
    ServiceForm form(ServiceView service, Optional<ServiceForm> before) {
        return new ServiceForm(
                service.id(),
                service.nameEn(),
                service.nameZh(),
                service.nameRu(),
                service.carrierCode(),
                service.carrier(),
                service.carriage().name(),
                service.daysInOrder().stream().map(DayOfWeek::name).toList(),
                service.exceptions().with().stream()
                        .sorted()
                        .map(Object::toString)
                        .toList(),
                service.exceptions().without().stream()
                        .sorted()
                        .map(Object::toString)
                        .toList(),
                service.firstDeparture().toString(),
                service.zone().getId(),
                service.capacityTeu(),
                before.map(ServiceForm::cutOffs)
                        .orElseGet(() -> new CutOffsForm(minutes(service.cutOff()), Map.of(), Map.of())),
                before.map(ServiceForm::carries).orElse(null),
                service.emissionClass().vehicleClass(),
                service.validity().from().toString(),
                lastDay(service),
                service.stops().stream().map(FeedForms::stop).toList(),
                before.map(ServiceForm::tracks).orElse(List.of()),
                before.map(ServiceForm::tariff).filter(rows -> !rows.isEmpty()).orElseGet(this::rates));
    }

    private List<RateForm> rates() {
        return tariff.stream()
                .map(each -> new RateForm(each.currency(), each.perTeu(), each.perTeuKilometre(), null, null))
                .toList();
    }

    private static @Nullable String lastDay(ServiceView service) {
        return service.validity().to() == null ? null : service.validity().to().toString();
    }

    private static StopForm stop(ServiceView.Stop stop) {
        return new StopForm(
                stop.place().value(), minutes(stop.arrivalOffset()), minutes(stop.departureOffset()), stop.isHandled());
    }

    private static int minutes(Duration duration) {
        return Math.toIntExact(duration.toMinutes());
    }
}
