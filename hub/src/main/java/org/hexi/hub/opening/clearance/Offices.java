package org.hexi.hub.opening.clearance;

import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.PlaceCode;

/** The customs offices. Read from Hexi's data files at start; thread-safe. */
public interface Offices {
    /** @throws org.hexi.hub.platform.web.NotFound when there is no such office */
    OfficeView get(String code);

    Optional<OfficeView> find(String code);

    /** All offices, by code. */
    List<OfficeView> list();

    /** The office that clears the goods of a place. */
    OfficeView clearing(PlaceCode place);
}
