package org.hexi.hub.opening.clearance.model;

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
        PlaceView from = places.get(dossier.wish().from());
        PlaceView to = places.get(dossier.wish().to());
        boolean leaves = from.country().equals(TERRITORY);
        boolean enters = to.country().equals(TERRITORY);
        if (leaves == enters) {
            throw new Rejected(new ClearanceRejection.NotCrossing(
                    from.country().value(), to.country().value()));
        }
        PlaceView inside = enters ? to : from;
        return new Crossing(
                enters ? Direction.IMPORT : Direction.EXPORT,
                offices.clearing(inside.code()),
                inside.code(),
                from.country(),
                to.country());
    }
}
