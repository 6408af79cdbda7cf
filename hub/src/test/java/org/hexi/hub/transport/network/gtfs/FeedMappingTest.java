package org.hexi.hub.transport.network.gtfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.kernel.TimeWindow;
import org.hexi.gtfs.Boarding;
import org.hexi.gtfs.Feed;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.ServiceView;
import org.hexi.hub.transport.network.ShippedNetwork;
import org.junit.jupiter.api.Test;

/** A feed in the network runs when it says, not a minute more or less. */
class FeedMappingTest {
    private static final Network NETWORK = ShippedNetwork.corridor();
    private static final LocalDate FROM = LocalDate.parse("2026-02-10");
    private static final FeedTerms TERMS = FeedTerms.from(FROM).until(LocalDate.parse("2027-01-20"));

    /** Days of a place and days of the agency differ at the ends of the span. */
    private static final TimeWindow WINDOW =
            new TimeWindow(Instant.parse("2026-02-12T00:00:00Z"), Instant.parse("2027-01-19T00:00:00Z"));

    @Test
    void randomFeedsRunOnTheirOwnDaysAtTheirOwnInstants() {
        int runs = 0;
        for (long seed = 1; seed <= 40; seed++) {
            Feed feed = new RandomFeeds(seed, NETWORK, FROM).next();
            MappedFeed mapped = map(feed, TERMS);
            assertThat(mapped.isRefused())
                    .as("seed %d: %s", seed, mapped.issues())
                    .isFalse();
            List<String> told = Events.of(feed, WINDOW);
            assertThat(Events.differences(told, Events.of(mapped.services(), WINDOW)))
                    .as("seed %d", seed)
                    .isEmpty();
            assertThat(mapped.services()).extracting(ServiceView::id).doesNotHaveDuplicates();
            runs += told.size();
        }
        assertThat(runs).isGreaterThan(30_000);
    }

    @Test
    void aFeedThatSaysEverythingOddlyIsUnderstood() {
        MappedFeed mapped = map(new SmallFeed().feed(), TERMS.withCarrier("HXR"));
        assertThat(mapped.issues()).isEmpty();
        assertThat(mapped.stops())
                .extracting(StopPlace::place, StopPlace::way)
                .containsExactly(
                        tuple(new PlaceCode("LZD"), StopPlace.Way.CODE),
                        tuple(new PlaceCode("JGN"), StopPlace.Way.POSITION));
        assertThat(mapped.services()).singleElement().satisfies(service -> {
            assertThat(service.id()).isEqualTo("T1");
            assertThat(service.firstDeparture()).hasToString("01:30");
            assertThat(service.zone()).hasToString("Asia/Shanghai");
            assertThat(service.days()).containsExactlyInAnyOrder(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            assertThat(service.capacityTeu()).isEqualTo(FeedTerms.USUAL_CAPACITY_TEU);
            assertThat(service.stops())
                    .first()
                    .extracting(ServiceView.Stop::place)
                    .hasToString("LZD");
            assertThat(service.stops())
                    .last()
                    .extracting(ServiceView.Stop::place)
                    .hasToString("JGN");
            assertThat(service.stops())
                    .as("what is passed between them")
                    .anyMatch(stop -> stop.place().value().equals("WUW") && !stop.isHandled());
            assertThat(NETWORK.ridden(service, 1, service.stops().size())).isNotEmpty();
        });
    }

    @Test
    void aStopThatIsNoPlaceRefusesTheFeedOrIsLeftOut() {
        Feed feed = new SmallFeed().withStopBetween("Nowhere", 0, -30).feed();
        MappedFeed refused = map(feed, TERMS.withCarrier("HXR"));
        assertThat(refused.isRefused()).isTrue();
        assertThat(refused.services()).isEmpty();
        assertThat(refused.issues()).extracting(Issue::code).containsExactly("network.gtfs.stop.unknown");
        assertThat(refused.issues().getFirst().column()).isEqualTo("stops.txt/stop_id");

        MappedFeed skipped = map(feed, TERMS.withCarrier("HXR").skippingUnknownStops());
        assertThat(skipped.services()).hasSize(1);
        assertThat(skipped.unknownStops()).isEqualTo(1);
        assertThat(skipped.issues()).extracting(Issue::code).containsExactly("network.gtfs.stop.skipped");
    }

    @Test
    void aCallThatOnlyLoadsPromisesNothing() {
        Feed feed = new SmallFeed()
                .withCallBetween("WUW", Boarding.REGULAR, Boarding.NOT_AVAILABLE)
                .feed();
        MappedFeed mapped = map(feed, TERMS.withCarrier("HXR"));
        assertThat(mapped.services().getFirst().handledStops()).hasSize(2);
        assertThat(mapped.issues()).extracting(Issue::code).containsExactly("network.gtfs.call.oneWay");
    }

    @Test
    void tramsCarryNothingAndATrainNeedsATrack() {
        assertThat(map(new SmallFeed().withType(0).feed(), TERMS.withCarrier("HXR"))
                        .issues())
                .extracting(Issue::code)
                .containsExactly("network.gtfs.mode.notCarried");
        MappedFeed trackless = map(new SmallFeed().withEnd("SGSIN").feed(), TERMS.withCarrier("HXR"));
        assertThat(trackless.issues()).extracting(Issue::code).contains("network.gtfs.way.missing");
        assertThat(trackless.services()).isEmpty();
    }

    @Test
    void carriersAreKnownByTheirCodesAndKeepTheirServices() {
        assertThat(map(new SmallFeed().feed(), TERMS).issues())
                .extracting(Issue::code, Issue::value)
                .containsExactly(tuple("network.gtfs.carrier.unknown", ""));
        Feed taken = new SmallFeed().withTrip("S901").feed();
        assertThat(map(taken, TERMS.withCarrier("HXR")).issues())
                .extracting(Issue::code)
                .containsExactly("network.gtfs.service.taken");
        assertThat(map(taken, TERMS.withCarrier("HXR").withPrefix("G-")).services())
                .extracting(ServiceView::id)
                .containsExactly("G-S901");
    }

    @Test
    void whatAFeedCannotSayIsKept() {
        ServiceView before = NETWORK.service("R101");
        ServiceView after = map(new SmallFeed().withTrip("R101").feed(), TERMS.withCarrier("HXR"))
                .services()
                .getFirst();
        assertThat(after.capacityTeu()).isEqualTo(before.capacityTeu());
        assertThat(after.cutOff()).isEqualTo(before.cutOff());
        assertThat(after.emissionClass()).isEqualTo(before.emissionClass());
    }

    @Test
    void idsOfServicesAreShortPlainAndEachTheirOwn() {
        ServiceNames names = new ServiceNames("");
        assertThat(names.of("R1")).isEqualTo("R1");
        assertThat(names.of("R1")).isEqualTo("R1-2");
        assertThat(names.of("поезд 1")).matches("[A-Za-z0-9][A-Za-z0-9_.-]*").isNotEqualTo(names.of("поезд 2"));
        assertThat(names.of("t".repeat(90))).hasSizeLessThanOrEqualTo(40);
        assertThat(names.part("R7", 2)).isEqualTo("R7.2");
    }

    private static MappedFeed map(Feed feed, FeedTerms terms) {
        return new FeedMapping(feed, NETWORK, ShippedPlaces.ALL, Carriers.of(NETWORK), terms).map();
    }
}
