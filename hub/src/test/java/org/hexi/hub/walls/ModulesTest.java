package org.hexi.hub.walls;

import org.hexi.hub.HubApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The walls between the modules of the hub, as each module's package-info declares them. */
class ModulesTest {
    @Test
    void modulesReachOnlyWhatTheyDeclare() {
        ApplicationModules.of(HubApplication.class).verify();
    }
}
