package org.hexi.gtfs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteTypeTest {
    @ParameterizedTest
    @CsvSource({
        "0, URBAN_RAIL", "1, URBAN_RAIL", "2, RAIL", "3, ROAD", "4, WATER", "5, URBAN_RAIL", "6, CABLE", "7, CABLE",
        "11, ROAD", "12, URBAN_RAIL", "100, RAIL", "112, RAIL", "117, RAIL", "202, ROAD", "300, RAIL",
                "401, URBAN_RAIL",
        "700, ROAD", "717, ROAD", "800, ROAD", "900, URBAN_RAIL", "1000, WATER", "1021, WATER", "1100, AIR",
                "1114, AIR",
        "1200, WATER", "1300, CABLE", "1400, CABLE", "1501, ROAD", "1700, OTHER"
    })
    void assignedTypesHaveAMode(int code, Mode mode) {
        assertThat(new RouteType(code).mode()).isEqualTo(mode);
        assertThat(new RouteType(code).isAssigned()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "8, OTHER",
        "13, OTHER",
        "99, OTHER",
        "118, RAIL",
        "1022, WATER",
        "1199, AIR",
        "1800, OTHER",
        "9999, OTHER"
    })
    void ofOthersOnlyTheHundredIsUnderstood(int code, Mode mode) {
        assertThat(new RouteType(code).mode()).isEqualTo(mode);
        assertThat(new RouteType(code).isAssigned()).isFalse();
    }

    @Test
    void someTypesCarryVehicles() {
        assertThat(new RouteType(112).carriesVehicles()).isTrue();
        assertThat(new RouteType(1010).carriesVehicles()).isTrue();
        assertThat(new RouteType(102).carriesVehicles()).isFalse();
    }
}
