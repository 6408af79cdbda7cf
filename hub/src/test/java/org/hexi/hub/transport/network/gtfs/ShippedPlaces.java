package org.hexi.hub.transport.network.gtfs;

import java.util.List;
import java.util.Optional;
import org.hexi.hub.platform.places.PlaceView;
import org.hexi.hub.transport.network.generation.Site;
import org.hexi.hub.transport.network.intake.NetworkFiles;

/** The shipped places without the application around them. */
final class ShippedPlaces {
    static final List<PlaceView> ALL = NetworkFiles.readGround().sites().values().stream()
            .map(ShippedPlaces::view)
            .toList();

    private ShippedPlaces() {}

    static PlaceView place(String code) {
        return ALL.stream()
                .filter(place -> place.code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static PlaceView view(Site site) {
        return new PlaceView(
                site.code(),
                site.names().en(),
                site.names().zh(),
                site.names().ru(),
                site.country(),
                site.point().latitude(),
                site.point().longitude(),
                true,
                Optional.empty(),
                site.role(),
                "",
                site.zone(),
                Optional.empty());
    }
}
