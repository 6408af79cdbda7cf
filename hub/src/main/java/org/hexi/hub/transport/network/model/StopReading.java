package org.hexi.hub.transport.network.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.transport.network.ServiceForm.StopForm;
import org.hexi.hub.transport.network.ServiceView.Stop;

/** Reads the stops of a form: places of the network at times that only grow. Thread-safe. */
final class StopReading {
    private static final int MOST_STOPS = 200;
    private static final int MOST_MINUTES = 150 * 24 * 60;

    private final NetworkData base;

    StopReading(NetworkData base) {
        this.base = base;
    }

    /** The stops that can be read, in order; as many as forms where nothing is wrong. */
    List<Stop> read(Fields fields, List<StopForm> forms) {
        if (forms.size() < 2 || forms.size() > MOST_STOPS) {
            fields.fault("network.stops.count", "/stops", forms.size(), "2 to " + MOST_STOPS);
            return List.of();
        }
        List<Stop> stops = new ArrayList<>();
        for (int each = 0; each < forms.size(); each++) {
            stop(fields, "/stops/" + each, each + 1, forms.get(each), each + 1 == forms.size())
                    .ifPresent(stops::add);
        }
        return stops;
    }

    private Optional<Stop> stop(Fields fields, String pointer, int number, StopForm form, boolean isLast) {
        Optional<PlaceCode> place =
                fields.place(pointer + "/place", form.place()).filter(code -> isKnown(fields, pointer, code));
        Integer first =
                number == 1 && form.arrivalOffsetMinutes() == null ? Integer.valueOf(0) : form.arrivalOffsetMinutes();
        Optional<Integer> arrival = fields.number(pointer + "/arrivalOffsetMinutes", first, 0, MOST_MINUTES);
        Integer stated = isLast ? null : form.departureOffsetMinutes();
        Optional<Integer> departure =
                stated == null ? arrival : fields.number(pointer + "/departureOffsetMinutes", stated, 0, MOST_MINUTES);
        if (place.isEmpty() || arrival.isEmpty() || departure.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Stop(
                number,
                place.get(),
                Duration.ofMinutes(arrival.get()),
                Duration.ofMinutes(departure.get()),
                !Boolean.FALSE.equals(form.handling())));
    }

    private boolean isKnown(Fields fields, String pointer, PlaceCode code) {
        boolean isKnown = base.nodes().containsKey(code);
        if (!isKnown) {
            fields.fault("network.place.unknown", pointer + "/place", code, "the code of a place of the network");
        }
        return isKnown;
    }

    /** Times only grow: zero minutes from one place to the next would be a place in two spots. */
    static boolean runsForward(Fields fields, List<Stop> stops) {
        Stop first = stops.getFirst();
        if (!first.arrivalOffset().isZero() || !first.departureOffset().isZero()) {
            fields.fault(
                    "network.stops.start",
                    "/stops/0/departureOffsetMinutes",
                    first.departureOffset().toMinutes(),
                    "0");
        }
        if (stops.stream().filter(Stop::isHandled).count() < 2) {
            fields.fault("network.stops.handling", "/stops", null, "at least two stops with handling");
        }
        for (int each = 1; each < stops.size(); each++) {
            Stop before = stops.get(each - 1);
            Stop here = stops.get(each);
            String pointer = "/stops/" + each;
            if (here.place().equals(before.place())) {
                fields.fault(
                        "network.stops.repeated",
                        pointer + "/place",
                        here.place(),
                        "another place than the stop before");
            }
            if (here.arrivalOffset().compareTo(before.departureOffset()) <= 0) {
                fields.fault(
                        "network.stops.backwards",
                        pointer + "/arrivalOffsetMinutes",
                        here.arrivalOffset().toMinutes(),
                        "more than " + before.departureOffset().toMinutes());
            }
            if (here.departureOffset().compareTo(here.arrivalOffset()) < 0) {
                fields.fault(
                        "network.stops.backwards",
                        pointer + "/departureOffsetMinutes",
                        here.departureOffset().toMinutes(),
                        "more than " + (here.arrivalOffset().toMinutes() - 1));
            }
        }
        return fields.areSound();
    }
}
