package org.hexi.hub.opening.clearance.model;

import java.util.Optional;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.opening.clearance.ClearanceRejection;
import org.hexi.hub.opening.clearance.Offices;
import org.hexi.hub.platform.places.PlaceView;
import org.hexi.hub.platform.places.Places;

/** Goods that go to China are imported, goods that leave it exported; what does neither cannot be declared here. */
public class CrossingPolicy {
    private static final CountryCode TERRITORY = new CountryCode("CN");

    private final Places places;
    private final Offices offices;

    public CrossingPolicy(Places places, Offices offices) {
        this.places = places;
        this.offices = offices;
    }

    /** @throws Rejected with {@link ClearanceRejection.NotCrossing} */
    public Crossing crossing(ConsignmentView dossier) {
        return find(dossier)
                .orElseThrow(() -> new Rejected(new ClearanceRejection.NotCrossing(
                        places.get(dossier.wish().from()).country().value(),
                        places.get(dossier.wish().to()).country().value())));
    }

    /** Empty when the goods stay on one side of the border. */
    public Optional<Crossing> find(ConsignmentView dossier) {
        PlaceView from = places.get(dossier.wish().from());
        PlaceView to = places.get(dossier.wish().to());
        boolean leaves = from.country().equals(TERRITORY);
        boolean enters = to.country().equals(TERRITORY);
        if (leaves == enters) {
            return Optional.empty();
        }
        PlaceView inside = enters ? to : from;
        return Optional.of(new Crossing(
                enters ? Direction.IMPORT : Direction.EXPORT,
                offices.clearing(inside.code()),
                inside.code(),
                from.country(),
                to.country()));
    }
}
