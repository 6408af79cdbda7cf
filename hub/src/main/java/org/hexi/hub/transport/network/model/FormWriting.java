package org.hexi.hub.transport.network.model;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hexi.engine.routing.api.Capabilities;
import org.hexi.engine.routing.api.DangerClass;
import org.hexi.hub.transport.network.RateCard.Rate;
import org.hexi.hub.transport.network.ServiceForm;
import org.hexi.hub.transport.network.ServiceForm.CapabilitiesForm;
import org.hexi.hub.transport.network.ServiceForm.CutOffsForm;
import org.hexi.hub.transport.network.ServiceForm.RateForm;
import org.hexi.hub.transport.network.ServiceForm.SectionForm;
import org.hexi.hub.transport.network.ServiceForm.StopForm;
import org.hexi.hub.transport.network.ServiceForm.TrackForm;
import org.hexi.hub.transport.network.ServiceView;
import org.hexi.hub.transport.network.ServiceView.Acceptance;
import org.hexi.hub.transport.network.Track;
import org.jspecify.annotations.Nullable;

/** Writes a service down in the one form that services that are alike share, so that forms can be compared. */
public final class FormWriting {
    private FormWriting() {}

    public static ServiceForm write(DraftedService drafted) {
        ServiceView service = drafted.view();
        return new ServiceForm(
                service.id(),
                service.nameEn(),
                service.nameZh(),
                service.nameRu(),
                service.carrierCode(),
                service.carrier(),
                service.carriage().name(),
                service.daysInOrder().stream().map(DayOfWeek::name).toList(),
                days(service.exceptions().with()),
                days(service.exceptions().without()),
                service.firstDeparture().toString(),
                service.zone().getId(),
                service.capacityTeu(),
                cutOffs(service.cutOff(), service.acceptance()),
                capabilities(service.acceptance().capabilities()),
                service.emissionClass().vehicleClass(),
                first(service.validity().from()),
                last(service.validity().to()),
                service.stops().stream().map(stop -> stop(service, stop)).toList(),
                drafted.declared().stream().map(FormWriting::track).toList(),
                drafted.tariff().stream().map(FormWriting::rate).toList());
    }

    private static List<String> days(Collection<LocalDate> days) {
        return days.stream().sorted().map(LocalDate::toString).toList();
    }

    private static CutOffsForm cutOffs(Duration gate, Acceptance acceptance) {
        return new CutOffsForm(minutes(gate), minutes(acceptance.gateByClass()), minutes(acceptance.documents()));
    }

    private static Map<String, Integer> minutes(Map<? extends Enum<?>, Duration> durations) {
        Map<String, Integer> minutes = new TreeMap<>();
        durations.forEach((key, length) -> minutes.put(key.name(), minutes(length)));
        return minutes;
    }

    private static int minutes(Duration length) {
        return Math.toIntExact(length.toMinutes());
    }

    private static @Nullable CapabilitiesForm capabilities(Capabilities capabilities) {
        if (capabilities.equals(Capabilities.ALL)) {
            return null;
        }
        return new CapabilitiesForm(
                capabilities.units().stream().sorted().map(Enum::name).toList(),
                capabilities.isPowered(),
                capabilities.dangers().stream()
                        .map(DangerClass::number)
                        .sorted()
                        .toList());
    }

    private static @Nullable String first(LocalDate day) {
        return day.equals(FormReading.EVER) ? null : day.toString();
    }

    private static @Nullable String last(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static StopForm stop(ServiceView service, ServiceView.Stop stop) {
        boolean isLast = stop.number() == service.stops().size();
        return new StopForm(
                stop.place().value(),
                stop.number() == 1 ? null : minutes(stop.arrivalOffset()),
                isLast ? null : minutes(stop.departureOffset()),
                stop.isHandled());
    }

    private static TrackForm track(Track track) {
        return new TrackForm(
                track.from().value(),
                track.to().value(),
                track.kilometres(),
                track.sections().stream()
                        .map(part -> new SectionForm(part.country().value(), part.kilometres(), part.traction()))
                        .collect(Collectors.toList()));
    }

    private static RateForm rate(Rate rate) {
        return new RateForm(
                rate.currency(),
                amount(rate.basePerTeu()),
                amount(rate.perTeuKilometre()),
                first(rate.validity().from()),
                last(rate.validity().to()));
    }

    private static @Nullable BigDecimal amount(BigDecimal amount) {
        return amount.signum() == 0 ? null : amount;
    }
}
