package org.hexi.hub.opening.clearance;

import java.util.List;
import java.util.Optional;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.customs.selectivity.OfficeRates;
import org.hexi.hub.opening.clearance.intake.OfficeFile;
import org.hexi.hub.platform.web.NotFound;
import org.springframework.stereotype.Component;

/** The rates an office works with: its own newest version, else those it starts with. */
@Component
class OfficeSettings {
    private final List<OfficeRates> shipped = OfficeFile.rates();

    OfficeRates inForce(String office, Direction direction, Optional<OfficeRates> own) {
        return own.or(() -> shipped.stream()
                        .filter(rates -> rates.office().equals(office) && rates.direction() == direction)
                        .findFirst())
                .orElseThrow(() -> new NotFound("office"));
    }
}
