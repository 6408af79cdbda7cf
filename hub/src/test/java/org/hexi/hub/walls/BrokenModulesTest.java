package org.hexi.hub.walls;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** The wall between modules stands: a reach past a face is caught. */
class BrokenModulesTest {
    private static final ImportOption EVERYTHING = location -> true;

    @Test
    void aReachIntoAnotherModulesInsideIsCaught() {
        ApplicationModules broken = ApplicationModules.of("org.hexi.broken.modules", EVERYTHING);
        assertThatThrownBy(broken::verify)
                .isInstanceOf(Violations.class)
                .hasMessageContaining("yard")
                .hasMessageContaining("Berths");
    }
}
