package org.hexi.hub.digital.corridor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.hexi.hub.digital.corridor.model.Polyline.Point;
import org.junit.jupiter.api.Test;

class PolylineTest {
    private static final Offset<Double> CLOSE = within(1e-9);

    @Test
    void halfOfTheLengthIsNotHalfOfThePoints() {
        Polyline line = new Polyline(List.of(new Point(0, 0), new Point(0, 1), new Point(0, 10)));
        assertThat(line.at(0.5).longitude()).isEqualTo(5, CLOSE);
        assertThat(line.at(0)).isEqualTo(new Point(0, 0));
        assertThat(line.at(1).longitude()).isEqualTo(10, CLOSE);
        assertThat(line.shareBefore(1)).isEqualTo(0.1, CLOSE);
    }

    @Test
    void theDateLineIsNoWall() {
        Polyline line = new Polyline(List.of(new Point(0, 170), new Point(0, -170)));
        assertThat(line.at(0.25).longitude()).isEqualTo(175, CLOSE);
    }

    @Test
    void oneBerthIsALineToo() {
        Polyline line = new Polyline(List.of(new Point(3, 4)));
        assertThat(line.at(0.7)).isEqualTo(new Point(3, 4));
        assertThat(line.shareBefore(0)).isZero();
    }
}
