package org.hexi.hub.transport.network.gtfs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.kernel.TimeWindow;
import org.hexi.gtfs.Feed;
import org.hexi.gtfs.FeedReading;
import org.hexi.gtfs.FeedWriting;
import org.hexi.gtfs.ReadingFeeds;
import org.hexi.hub.platform.places.PlaceView;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.ServiceView;
import org.hexi.hub.transport.network.ShippedNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onebusaway.gtfs.impl.GtfsDaoImpl;
import org.onebusaway.gtfs.serialization.GtfsReader;

/** What the network runs is what its feed says, whoever reads it. */
class FeedMakingTest {
    private static final LocalDate FROM = LocalDate.parse("2026-02-10");
    private static final LocalDate UNTIL = LocalDate.parse("2026-11-20");
    private static final URI ADDRESS = URI.create("https://hexi.example");

    private static final TimeWindow WINDOW =
            new TimeWindow(Instant.parse("2026-02-12T00:00:00Z"), Instant.parse("2026-11-19T00:00:00Z"));

    @TempDir
    Path folder;

    @Test
    void servicesOfRandomFeedsComeBackAsTheyWere() {
        Network network = ShippedNetwork.corridor();
        FeedTerms terms = FeedTerms.from(FROM).until(UNTIL);
        for (long seed = 100; seed < 120; seed++) {
            Feed feed = new RandomFeeds(seed, network, FROM).next();
            List<ServiceView> services = new FeedMapping(feed, network, ShippedPlaces.ALL, Carriers.of(network), terms)
                    .map()
                    .services();
            List<String> told = Events.of(feed, WINDOW);
            assertThat(told).isNotEmpty();
            assertThat(Events.differences(
                            told, Events.of(make(services, FROM, UNTIL).orElseThrow(), WINDOW)))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void theWholeWorldIsReadByOthersAndComesBackAsItWas() throws IOException {
        Network network = ShippedNetwork.world();
        Feed feed = make(network.services(), FROM, UNTIL).orElseThrow();
        Path zip = folder.resolve("world.zip");
        FeedWriting.write(feed, zip);

        FeedReading reading = ReadingFeeds.read(zip);
        assertThat(reading.errors()).isEmpty();
        assertThat(reading.feed()).contains(feed);
        assertThat(Files.size(zip)).isLessThan(10_000_000);

        readByOneBusAway(zip, feed);
        comesBack(network, feed);
    }

    private static void readByOneBusAway(Path zip, Feed feed) throws IOException {
        GtfsDaoImpl read = new GtfsDaoImpl();
        GtfsReader reader = new GtfsReader();
        reader.setInputLocation(zip.toFile());
        reader.setEntityStore(read);
        reader.run();
        reader.close();
        assertThat(read.getAllTrips()).hasSameSizeAs(feed.trips());
        assertThat(read.getAllStops()).hasSameSizeAs(feed.stops());
        assertThat(read.getAllStopTimes())
                .hasSize(feed.trips().stream()
                        .mapToInt(trip -> trip.times().size())
                        .sum());
    }

    private static void comesBack(Network network, Feed feed) {
        FeedTerms terms = FeedTerms.from(FROM).until(UNTIL);
        MappedFeed mapped = new FeedMapping(feed, network, ShippedPlaces.ALL, Carriers.of(network), terms).map();
        assertThat(mapped.issues()).isEmpty();
        assertThat(mapped.unknownStops()).isZero();
        TimeWindow days = new TimeWindow(Instant.parse("2026-03-20T00:00:00Z"), Instant.parse("2026-04-05T00:00:00Z"));
        List<String> told = Events.of(network.services(), days);
        assertThat(told).hasSizeGreaterThan(10_000);
        assertThat(Events.differences(told, Events.of(mapped.services(), days))).isEmpty();
        assertThat(mapped.services().stream()
                        .filter(service -> !leavesWhenClocksChange(service))
                        .flatMap(service -> differences(network, service)))
                .isEmpty();
    }

    /** A feed says neither room nor cut-off; crossings follow from the stops; days and times come from another clock and back. */
    private static Stream<String> differences(Network network, ServiceView service) {
        Optional<ServiceView> before = network.findService(service.id());
        return before.filter(same -> isSame(same, service)).isPresent()
                ? Stream.empty()
                : Stream.of(service + " was " + before);
    }

    /** On one night of the year there is no such hour, so that the service is more than one. */
    private static boolean leavesWhenClocksChange(ServiceView service) {
        int hour = service.firstDeparture().getHour();
        return hour <= 4 && service.zone().getRules().nextTransition(Instant.parse("2026-01-01T00:00:00Z")) != null;
    }

    private static boolean isSame(ServiceView one, ServiceView other) {
        return one.days().equals(other.days())
                && one.firstDeparture().equals(other.firstDeparture())
                && one.zone().equals(other.zone())
                && one.stops().equals(other.stops())
                && one.crossings().equals(other.crossings())
                && one.capacityTeu() == other.capacityTeu()
                && one.cutOff().equals(other.cutOff())
                && one.nameRu().equals(other.nameRu())
                && one.emissionClass().equals(other.emissionClass())
                && one.isGenerated() == other.isGenerated();
    }

    private static Optional<Feed> make(Collection<ServiceView> services, LocalDate from, LocalDate until) {
        return new FeedMaking(services, FeedMakingTest::place, ADDRESS, "0").make(from, until);
    }

    private static PlaceView place(PlaceCode code) {
        return ShippedPlaces.place(code.value());
    }
}
