package org.hexi.hub.digital.corridor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.digital.corridor.model.Reported;
import org.hexi.hub.opening.clearance.Declarations;
import org.springframework.stereotype.Component;

/**
 * Tells customs when goods were first reported at an end of their journey. Goods are cleared at one of the two; which one it is,
 * clearance knows.
 */
@Component
class TellingCustoms {
    private final Declarations declarations;

    TellingCustoms(Declarations declarations) {
        this.declarations = declarations;
    }

    void tell(ConsignmentView dossier, List<Reported> reported) {
        for (PlaceCode end : List.of(dossier.wish().from(), dossier.wish().to())) {
            Optional<Instant> first = reported.stream()
                    .filter(report -> !report.step().isLeaving())
                    .filter(report -> report.place().filter(end::equals).isPresent())
                    .map(Reported::at)
                    .findFirst();
            declarations.noteArrival(dossier.id(), end, first);
        }
    }
}
