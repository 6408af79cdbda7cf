package org.hexi.engine.routing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hexi.engine.routing.api.Sketch.ask;
import static org.hexi.engine.routing.api.Sketch.at;
import static org.hexi.engine.routing.api.Sketch.own;

import java.util.List;
import java.util.stream.Stream;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.spi.RoadLink;
import org.junit.jupiter.api.Test;

/** Scenarios H: the first and the last mile. */
class DoorScenariosTest {
    private static final Dwell BRISK = Dwell.hours(2, 2);

    /** One train that calls at two terminals of the origin's region. */
    private static Sketch oneLine() {
        return new Sketch()
                .service("LINE", 6, "EAST", "WEST", "ALA")
                .run("LINE", "L1", "2026-03-02T00:00", "2026-03-02T12:00/2026-03-02T14:00", "2026-03-05T00:00")
                .price("LINE", "EAST", "ALA", "320", "320")
                .price("LINE", "WEST", "ALA", "300", "300")
                .change("EAST", BRISK)
                .change("WEST", BRISK)
                .change("ALA", BRISK);
    }

    private static JourneyQuery fromDoor(RoadLink... roads) {
        return ask("DOOR", "ALA", "2026-03-01T00:00").withOwnRoads(List.of(roads));
    }

    private static String road(String minute, String ends) {
        return "road@" + at(minute) + ":" + ends;
    }

    @Test
    void h01FromDoorToDoorOverTwoTerminals() {
        JourneyQuery query = ask("DOOR", "SHOP", "2026-03-01T00:00")
                .withOwnRoads(List.of(own("DOOR", "WEST", 3, "60", "40"), own("ALA", "SHOP", 2, "50", "30")));

        Journey journey = oneLine().plan(query).journeys().getFirst();

        assertThat(journey.key())
                .isEqualTo(
                        road("2026-03-01T00:00", "DOOR>WEST LINE/L1:WEST>ALA ") + road("2026-03-05T02:00", "ALA>SHOP"));
        assertThat(journey.units())
                .isEqualTo(new CriteriaUnits(at("2026-03-05T04:00") - at("2026-03-01T00:00"), 410, 370, 0));
    }

    @Test
    void h02DoesNotDrivePastTheNearTerminalToTheNextCallOfTheSameTrain() {
        JourneyQuery query = fromDoor(own("DOOR", "EAST", 1, "20", "10"), own("DOOR", "WEST", 9, "200", "150"));

        assertThat(oneLine().keys(query)).containsExactly(road("2026-03-01T00:00", "DOOR>EAST") + " LINE/L1:EAST>ALA");
    }

    @Test
    void h03DoesNotDriveAwayToAnEarlierCallOfTheSameTrain() {
        JourneyQuery query = fromDoor(own("DOOR", "WEST", 1, "20", "10"), own("DOOR", "EAST", 9, "200", "150"));

        assertThat(oneLine().keys(query)).containsExactly(road("2026-03-01T00:00", "DOOR>WEST") + " LINE/L1:WEST>ALA");
    }

    @Test
    void h04DrivesPastWhenTheNearGateIsMissed() {
        JourneyQuery query = fromDoor(own("DOOR", "EAST", 1, "20", "10"), own("DOOR", "WEST", 9, "200", "150"))
                .withReady(at("2026-03-01T16:00"));

        assertThat(oneLine().keys(query)).containsExactly(road("2026-03-01T16:00", "DOOR>WEST") + " LINE/L1:WEST>ALA");
    }

    @Test
    void h05TheFartherTerminalIsShownForTheSakeOfAnEarlierTrain() {
        Sketch sketch = oneLine()
                .service("NIGHT", 6, "WEST", "ALA")
                .run("NIGHT", "N1", "2026-03-02T00:00", "2026-03-04T00:00")
                .price("NIGHT", "WEST", "ALA", "300", "300");
        JourneyQuery query = fromDoor(own("DOOR", "EAST", 1, "20", "10"), own("DOOR", "WEST", 9, "200", "150"));

        assertThat(sketch.keys(query))
                .containsExactly(
                        road("2026-03-01T00:00", "DOOR>WEST") + " NIGHT/N1:WEST>ALA",
                        road("2026-03-01T00:00", "DOOR>EAST") + " LINE/L1:EAST>ALA");
    }

    @Test
    void h06FromDoorToDoorWithoutATerminal() {
        JourneyQuery query =
                ask("DOOR", "SHOP", "2026-03-01T00:00").withOwnRoads(List.of(own("DOOR", "SHOP", 30, "900", "900")));

        assertThat(oneLine().keys(query)).containsExactly(road("2026-03-01T00:00", "DOOR>SHOP"));
    }

    @Test
    void h07OwnRoadsDoNotFollowEachOtherEither() {
        JourneyQuery query = ask("DOOR", "SHOP", "2026-03-01T00:00")
                .withOwnRoads(List.of(own("DOOR", "WEST", 3, "60", "40"), own("WEST", "SHOP", 2, "50", "30")));

        assertThat(oneLine().keys(query)).isEmpty();
    }

    @Test
    void h08OwnRoadMayJoinTwoTerminals() {
        Sketch sketch = oneLine()
                .service("FEEDER", 0, "LZD", "EAST")
                .run("FEEDER", "F1", "2026-03-01T00:00", "2026-03-02T02:00");
        JourneyQuery query =
                ask("LZD", "ALA", "2026-03-01T00:00").withOwnRoads(List.of(own("EAST", "WEST", 2, "20", "10")));

        assertThat(sketch.keys(query))
                .containsExactly("FEEDER/F1:LZD>EAST " + road("2026-03-02T04:00", "EAST>WEST") + " LINE/L1:WEST>ALA");
    }

    @Test
    void h09DoorThatNoRoadKnowsIsRefused() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> oneLine()
                        .plan(ask("NOWHERE", "ALA", "2026-03-01T00:00")
                                .withOwnRoads(List.of(own("DOOR", "WEST", 3, "60", "40")))))
                .satisfies(invalid -> assertThat(invalid.field()).isEqualTo("from"));
    }

    @Test
    void h10OwnRoadsTakeTimeAndLeadSomewhere() {
        Stream.of(own("DOOR", "WEST", 0, "1", "1"), own("DOOR", "WEST", -1, "1", "1"), own("DOOR", "DOOR", 1, "1", "1"))
                .forEach(road -> assertThatExceptionOfType(InvalidValue.class)
                        .isThrownBy(() -> fromDoor(road))
                        .satisfies(invalid -> assertThat(invalid.field()).isEqualTo("ownRoads")));
    }

    @Test
    void h11RequiredTerminalDecidesTheFirstMile() {
        JourneyQuery query = fromDoor(own("DOOR", "WEST", 1, "20", "10"), own("DOOR", "EAST", 9, "200", "150"))
                .with(Conditions.requiring(new Requirement.Via(new PlaceCode("EAST"))));

        assertThat(oneLine().keys(query)).containsExactly(road("2026-03-01T00:00", "DOOR>EAST") + " LINE/L1:EAST>ALA");
    }
}
