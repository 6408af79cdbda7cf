package org.hexi.hub.desk;

import java.time.Instant;
import java.util.Optional;
import org.hexi.hub.desk.model.RunPath;
import org.hexi.hub.transport.network.DepartureView;

/**
 * A run that has left its first stop and not yet reached its last, by the timetable. Immutable.
 *
 * @param last the call it left, or where it stands
 * @param next the call it comes to
 * @param freeTeu room left on it
 */
public record RunningTrain(
        DepartureView departure, RunPath path, DepartureView.Call last, DepartureView.Call next, int freeTeu) {
    public String id() {
        return departure.id();
    }

    /** Whether it stands at a place now. */
    public boolean isStanding(Instant now) {
        return last.number() == next.number() || now.isBefore(last.departure());
    }

    /** The next call where goods are handled. */
    public Optional<DepartureView.Call> nextHandled() {
        return departure.calls().stream()
                .filter(call -> call.number() >= next.number() && call.isHandled())
                .findFirst();
    }
}
