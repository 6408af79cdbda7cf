package org.hexi.hub.transport.network.model;

import java.time.LocalDate;
import java.util.Optional;
import org.hexi.engine.kernel.Validity;
import org.hexi.hub.transport.network.DepartureView;
import org.hexi.hub.transport.network.ServiceForm;
import org.hexi.hub.transport.network.ServiceView;
import org.jspecify.annotations.Nullable;

/**
 * A form of a service and the days it is in force, which may be fewer than it was made for. Immutable.
 *
 * @param service as it was written
 * @param made the days it was put in for; null when there are none
 * @param inForce what is left of them; null when later changes took them all
 */
public record Edition(
        DraftedService service,
        @Nullable Validity made,
        @Nullable Validity inForce) {
    /** The service on some of its days. */
    ServiceView view(Validity days) {
        return service.view().during(days, service.view().edition());
    }

    /** The run that was to be on a day when this form was put in. */
    Optional<DepartureView> onceOn(LocalDate day) {
        return made == null ? Optional.empty() : new RunningDays(view(made)).on(day);
    }

    ServiceForm form() {
        return FormWriting.write(service);
    }

    /** What a form made for some days keeps of them from a day on until before another. */
    static @Nullable Validity between(Validity made, LocalDate from, @Nullable LocalDate before) {
        LocalDate first = made.from().isAfter(from) ? made.from() : from;
        LocalDate end = before == null ? null : before.minusDays(1);
        LocalDate last = earlier(made.to(), end);
        return last != null && last.isBefore(first) ? null : new Validity(first, last);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
