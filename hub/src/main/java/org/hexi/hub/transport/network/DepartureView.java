package org.hexi.hub.transport.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.PlaceCode;

/**
 * One run of a service. Its id, {@code <service>-<yyyymmdd>} by the local date of the first departure, never changes. Immutable.
 *
 * @param calls in running order, one for each stop of the service
 */
public record DepartureView(String id, ServiceView service, LocalDate day, List<Call> calls) {
    public DepartureView {
        calls = List.copyOf(calls);
    }

    public Instant start() {
        return calls.getFirst().departure();
    }

    public Instant end() {
        return calls.getLast().arrival();
    }

    /** The call at a place where goods are handled, if there is one. */
    public Optional<Call> callAt(PlaceCode place) {
        return calls.stream()
                .filter(call -> call.isHandled() && call.place().equals(place))
                .findFirst();
    }

    /** By when goods boarding at this call must have passed the gate. */
    public Instant cutOff(Call call) {
        return call.departure().minus(service.cutOff());
    }

    /** A call with its scheduled instants; both are equal at the ends of the run. */
    public record Call(int number, PlaceCode place, Instant arrival, Instant departure, boolean isHandled) {}
}
