package org.hexi.hub.platform.places;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.PlaceCode;

/** The places of the network. Read from Hexi's data files at start; thread-safe. */
public interface Places {
    /** @throws org.hexi.hub.platform.web.NotFound when there is no such place */
    PlaceView get(PlaceCode code);

    Optional<PlaceView> find(PlaceCode code);

    /** All places, by code. */
    List<PlaceView> list();

    /** Places whose code, UN/LOCODE or name in any language contains the text, best match first, at most 20. */
    List<PlaceView> search(String text);

    /** Places no farther from one than so many kilometres, itself included, the nearest first. */
    default List<PlaceView> near(PlaceCode code, double kilometres) {
        PlaceView here = get(code);
        return list().stream()
                .filter(place -> here.kilometresTo(place) <= kilometres)
                .sorted(Comparator.comparingDouble(here::kilometresTo))
                .toList();
    }
}
