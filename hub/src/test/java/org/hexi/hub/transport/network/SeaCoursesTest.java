package org.hexi.hub.transport.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.HubTest;
import org.hexi.hub.platform.places.Places;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SeaCoursesTest extends HubTest {

    @Autowired
    SeaCourses sea;

    @Autowired
    Places places;

    @Test
    void aShipFromChinaToEuropePassesSuezAndNotSiberia() {
        PlaceCode qingdao = port("CNTAO");
        PlaceCode rotterdam = port("NLRTM");
        List<List<Double>> line = sea.line(List.of(qingdao, rotterdam), true);
        assertThat(line).hasSizeGreaterThan(10).allMatch(point -> point.getFirst() < 60);
        assertThat(line).anyMatch(point -> Math.abs(point.getFirst() - 30) < 3 && Math.abs(point.getLast() - 32.5) < 2);
        assertThat(sea.between(rotterdam, qingdao))
                .isEqualTo(sea.between(qingdao, rotterdam).reversed());
    }

    @Test
    void whatDoesNotSailIsDrawnStraight() {
        PlaceCode lanzhou = new PlaceCode("LZD");
        PlaceCode duisburg = new PlaceCode("DUI");
        assertThat(sea.line(List.of(lanzhou, duisburg), false)).hasSize(2);
        assertThat(sea.between(lanzhou, duisburg)).isEmpty();
    }

    private PlaceCode port(String locode) {
        return places.list().stream()
                .filter(place -> place.locode().filter(locode::equals).isPresent()
                        && place.role().contains("port"))
                .findFirst()
                .orElseThrow()
                .code();
    }
}
