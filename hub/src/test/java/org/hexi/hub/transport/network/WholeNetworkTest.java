package org.hexi.hub.transport.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.transport.network.intake.NetworkFiles;
import org.hexi.hub.transport.network.model.LoadedNetwork;
import org.hexi.hub.transport.network.model.NetworkData;
import org.junit.jupiter.api.Test;

/** The hand-written network and the generated one make one whole; the small one stays what it was. */
class WholeNetworkTest {
    private static final NetworkData DATA = NetworkFiles.readWhole();
    private static final Network WHOLE = new LoadedNetwork(DATA);

    @Test
    void theSmallNetworkIsPartOfTheWhole() {
        NetworkData small = NetworkFiles.read();
        assertThat(small.services()).hasSize(42);
        assertThat(small.borderPairs()).hasSize(5);
        assertThat(DATA.services()).containsAll(small.services());
        assertThat(DATA.tracks()).containsAll(small.tracks());
        assertThat(DATA.borderPairs()).containsAll(small.borderPairs()).hasSizeGreaterThan(15);
    }

    @Test
    void everyServiceRidesOnTracksOfItsKindAndHasOneRate() {
        RateCard card = WHOLE.rateCard(LocalDate.parse("2026-06-01"));
        assertThat(WHOLE.services()).allSatisfy(service -> {
            List<Track> ridden = WHOLE.ridden(service, 1, service.stops().size());
            Set<Carriage> carriages = ridden.stream().map(Track::carriage).collect(Collectors.toSet());
            assertThat(allowed(service.carriage())).as(service.id()).containsAll(carriages);
            assertThat(card.find("service", service.id())).isPresent();
        });
    }

    @Test
    void everyHandledPlaceHasDwellAndAPriceOfChange() {
        RateCard card = WHOLE.rateCard(LocalDate.parse("2026-06-01"));
        Set<PlaceCode> handled = WHOLE.services().stream()
                .flatMap(service -> service.handledStops().stream())
                .map(ServiceView.Stop::place)
                .collect(Collectors.toSet());
        assertThat(handled).hasSizeGreaterThan(400).allSatisfy(place -> {
            assertThat(WHOLE.changeDwell(place).p50Hours()).isPositive();
            assertThat(WHOLE.releaseDwell(place).p50Hours()).isPositive();
            assertThat(card.find("transfer", WHOLE.role(place))).isPresent();
        });
        assertThat(WHOLE.borderPairs())
                .filteredOn(BorderPair::isGaugeChange)
                .allSatisfy(pair ->
                        assertThat(card.find("gauge_change", pair.key())).isPresent());
    }

    @Test
    void neighboursMayBeJoinedByRailAndByRoad() {
        PlaceCode lanzhou = new PlaceCode("LZD");
        PlaceCode xining = new PlaceCode("XNT");
        assertThat(WHOLE.track(lanzhou, xining).orElseThrow().carriage()).isEqualTo(Carriage.RAIL);
        assertThat(WHOLE.roadRuns())
                .anyMatch(run -> run.from().equals(lanzhou) && run.to().equals(xining))
                .allSatisfy(run -> assertThat(run.tracks()).hasSizeLessThanOrEqualTo(2));
    }

    @Test
    void theEngineCanHaveTheWholeTimetable() {
        assertThat(WHOLE.timetable(Instant.parse("2026-03-03T12:00:00Z"), 60).services())
                .hasSize(DATA.services().size());
    }

    private static Set<Carriage> allowed(Carriage carriage) {
        return carriage == Carriage.RAIL ? Set.of(Carriage.RAIL, Carriage.SHUTTLE) : Set.of(carriage);
    }
}
