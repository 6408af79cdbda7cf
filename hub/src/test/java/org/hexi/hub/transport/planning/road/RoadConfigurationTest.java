package org.hexi.hub.transport.planning.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.platform.places.Position;
import org.hexi.hub.platform.time.WallClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The settings of an operator: their names, and that a table with a fault stops the start. */
class RoadConfigurationTest {
    @TempDir
    Path folder = Path.of("");

    private final ApplicationContextRunner house = new ApplicationContextRunner()
            .withInitializer(
                    context -> context.getBeanFactory().setConversionService(new ApplicationConversionService()))
            .withBean(WallClock.class, () -> () -> Instant.EPOCH)
            .withUserConfiguration(RoadConfiguration.class);

    @Test
    void withoutSettingsEveryRoadIsEstimated() {
        house.run(context ->
                assertThat(road(context.getBean(RoadDistances.class)).basis()).isEqualTo(RoadDistance.Basis.ESTIMATE));
    }

    @Test
    void aTableOfTheOperatorIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("roads.csv"), "from,to,km,minutes,source\nAAA,BBB,7,9,own\n");
        house.withPropertyValues("hexi.roads.table=" + file.toUri())
                .run(context -> assertThat(
                                road(context.getBean(RoadDistances.class)).minutes())
                        .isEqualTo(9));
    }

    @Test
    void aTableWithAFaultStopsTheStart() throws IOException {
        Path file = Files.writeString(folder.resolve("roads.csv"), "from,to,km,minutes,source\nAAA,BBB,far,9,own\n");
        house.withPropertyValues("hexi.roads.table=" + file.toUri())
                .run(context -> assertThat(context).hasFailed());
    }

    @Test
    void anAddressThatIsNoneStopsTheStart() {
        house.withPropertyValues("hexi.roads.graphhopper=localhost:8989")
                .run(context -> assertThat(context).hasFailed());
    }

    private static RoadDistance road(RoadDistances roads) {
        return roads.between(stop("AAA", 50), stop("BBB", 51));
    }

    private static RoadStop stop(String code, double latitude) {
        return new RoadStop(new Position(latitude, 7), Optional.of(new PlaceCode(code)));
    }
}
