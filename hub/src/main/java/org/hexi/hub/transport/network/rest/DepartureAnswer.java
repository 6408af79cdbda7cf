package org.hexi.hub.transport.network.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hexi.hub.transport.network.DepartureView;
import org.jspecify.annotations.Nullable;

/** One run of a service. Instants are UTC; {@code day} is the local date of the first departure. */
record DepartureAnswer(
        String id,
        String service,
        LocalDate day,
        int capacityTeu,
        int freeTeu,
        List<CallAnswer> calls,
        boolean generated) {
    static DepartureAnswer of(DepartureView run, int freeTeu) {
        return new DepartureAnswer(
                run.id(),
                run.service().id(),
                run.day(),
                run.service().capacityTeu(),
                freeTeu,
                run.calls().stream().map(call -> CallAnswer.of(run, call)).toList(),
                run.service().isGenerated());
    }

    /** A call; {@code cutOff} is missing where nothing can board. */
    record CallAnswer(
            int number,
            String place,
            Instant arrival,
            Instant departure,
            boolean handling,
            @Nullable Instant cutOff) {
        static CallAnswer of(DepartureView run, DepartureView.Call call) {
            boolean boards = call.isHandled() && call.number() < run.calls().size();
            return new CallAnswer(
                    call.number(),
                    call.place().value(),
                    call.arrival(),
                    call.departure(),
                    call.isHandled(),
                    boards ? run.cutOff(call) : null);
        }
    }
}
