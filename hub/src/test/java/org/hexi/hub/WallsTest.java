package org.hexi.hub;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The walls between the modules of the hub, as each module's package-info declares them. */
class WallsTest {
    @Test
    void modulesReachOnlyWhatTheyDeclare() {
        ApplicationModules.of(HubApplication.class).verify();
    }
}
