package org.hexi.hub.digital.corridor;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.TimelineEntry;
import org.hexi.hub.consignment.Timelines;
import org.hexi.hub.digital.corridor.model.Reported;
import org.springframework.stereotype.Component;

/** Writes into the timeline when a report moved the expected arrival by so much that people have to be told. */
@Component
class TellingDelay {
    /** Less than a working shift is what every forecast moves by on its way. */
    static final Duration WORTH_TELLING = Duration.ofHours(8);

    private final Timelines timelines;

    TellingDelay(Timelines timelines) {
        this.timelines = timelines;
    }

    /** @param news the report after which the arrival was reckoned anew */
    void tell(ConsignmentView dossier, EtaView before, EtaView after, Reported news) {
        Duration moved = Duration.between(before.p50(), after.p50());
        if (moved.abs().compareTo(WORTH_TELLING) < 0) {
            return;
        }
        timelines.record(new TimelineEntry(
                dossier.id(),
                moved.isNegative() ? "eta.earlier" : "eta.later",
                List.of(Long.toString(moved.abs().toHours())),
                news.at(),
                Optional.empty(),
                "eta:" + news.hash(),
                false));
    }
}
