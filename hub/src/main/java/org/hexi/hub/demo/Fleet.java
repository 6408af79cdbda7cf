package org.hexi.hub.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.ContainerNumber;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.consignment.Stage;
import org.hexi.hub.demo.model.Cast;
import org.hexi.hub.demo.model.DayScript;
import org.hexi.hub.demo.store.Shipments;
import org.hexi.hub.demo.store.Shipments.Shipment;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.web.FrameSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The containers of the cast: one is lent to one shipment at a time, because events find their dossier by the container. */
@Component
@ConditionalOnBooleanProperty("hexi.demo")
class Fleet {
    private static final Viewer HOUSE = Viewer.system("demo");
    /** The script books a shipment long before, or never. */
    private static final Period GIVEN_BACK_AFTER = Period.ofDays(14);

    private final Cast cast;
    private final Consignments consignments;
    private final Shipments shipments;
    private final ZoneId zone;

    Fleet(Cast cast, Consignments consignments, Shipments shipments, FrameSettings frame) {
        this.cast = cast;
        this.consignments = consignments;
        this.shipments = shipments;
        this.zone = frame.zone();
    }

    /** Free containers in turn, up to a number; fewer when no more are free. */
    List<String> lend(String sizeType, int most, Instant now) {
        return cast.containers(sizeType, shipments.taken(sizeType))
                .filter(container -> isFree(container, LocalDate.ofInstant(now, zone)))
                .limit(most)
                .toList();
    }

    private boolean isFree(String container, LocalDate today) {
        Optional<ConsignmentView> user = consignments.findByContainer(HOUSE, new ContainerNumber(container));
        return user.isEmpty() || isGivenUp(user.get(), today);
    }

    private boolean isGivenUp(ConsignmentView dossier, LocalDate today) {
        return dossier.stage() == Stage.DESCRIBED
                && shipments
                        .findOf(dossier.id())
                        .map(Shipment::number)
                        .map(DayScript::dayOf)
                        .filter(today.minus(GIVEN_BACK_AFTER)::isAfter)
                        .isPresent();
    }
}
