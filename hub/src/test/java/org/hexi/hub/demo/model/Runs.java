package org.hexi.hub.demo.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.consignment.TransportPlan;
import org.hexi.hub.transport.network.DepartureView;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.ServiceView;
import org.hexi.hub.transport.network.intake.NetworkFiles;
import org.hexi.hub.transport.network.model.LoadedNetwork;
import org.hexi.hub.transport.network.model.RunningDays;

/** Runs of the shipped timetable, as the script of the demonstration has them go. */
final class Runs {
    static final long SEED = 20260101;
    /** A Tuesday. */
    static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    private static final Network NETWORK = new LoadedNetwork(NetworkFiles.read());

    private Runs() {}

    static ServiceView service(String id) {
        return NETWORK.service(id);
    }

    /** The first run of the service from that day on. */
    static DepartureView from(String service, LocalDate day) {
        RunningDays days = new RunningDays(service(service));
        return day.datesUntil(day.plusDays(14))
                .flatMap(each -> days.on(each).stream())
                .findFirst()
                .orElseThrow();
    }

    /** The runs of the service in the week that begins on that day. */
    static List<DepartureView> week(String service, LocalDate monday) {
        RunningDays days = new RunningDays(service(service));
        return monday.datesUntil(monday.plusDays(7))
                .flatMap(each -> days.on(each).stream())
                .toList();
    }

    /** The whole run as a leg of a plan. */
    static TransportPlan.Leg leg(int number, DepartureView run) {
        return leg(
                number,
                TransportPlan.Mode.RAIL,
                run.id(),
                run.service().carrierCode(),
                run.calls().stream()
                        .map(call -> new TransportPlan.Call(call.place(), call.arrival(), call.departure()))
                        .toList());
    }

    static TransportPlan.Leg leg(
            int number, TransportPlan.Mode mode, String departure, String carrier, List<TransportPlan.Call> calls) {
        Money nothing = Money.of("0", "CNY");
        return new TransportPlan.Leg(
                number, mode, "", departure, carrier, calls, BigDecimal.ONE, "", nothing, BigDecimal.ZERO);
    }

    static PlaceCode place(String code) {
        return new PlaceCode(code);
    }
}
