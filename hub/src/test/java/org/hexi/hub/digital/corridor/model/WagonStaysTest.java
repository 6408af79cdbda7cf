package org.hexi.hub.digital.corridor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.Rejected;
import org.junit.jupiter.api.Test;

class WagonStaysTest {
    private static final Instant START = Instant.parse("2026-03-02T00:00:00Z");

    @Test
    void linksStandInTheOrderTheyHappened() {
        WagonStays stays = new WagonStays(List.of())
                .with(List.of(leave("narrow", 2), join("broad", 2)))
                .with(List.of(join("narrow", 1)));
        assertThat(stays.links()).extracting(WagonLink::wagon).containsExactly("narrow", "narrow", "broad");
        assertThat(stays.last()).map(WagonLink::wagon).contains("broad");
    }

    @Test
    void aContainerIsNeverOnTwoWagonsWhateverTheOrderOfTelling() {
        WagonStays stays = new WagonStays(List.of()).with(List.of(join("first", 1)));
        refused("corridor.wagon.two", () -> stays.with(List.of(join("second", 2))));
        refused("corridor.wagon.two", () -> stays.with(List.of(join("second", 0))));
        assertThat(stays.with(List.of(leave("first", 2), join("second", 3))).last())
                .isPresent();
    }

    @Test
    void aContainerLeavesOnlyTheWagonItStandsOn() {
        WagonStays stays = new WagonStays(List.of()).with(List.of(join("first", 1)));
        refused("corridor.wagon.other", () -> stays.with(List.of(leave("second", 2))));
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Rejected.class, rejected -> assertThat(rejected.code()).isEqualTo(code));
    }

    private static WagonLink join(String wagon, int hour) {
        return new WagonLink("C", START.plusSeconds(hour * 3600L), true, wagon, Optional.empty(), wagon + hour);
    }

    private static WagonLink leave(String wagon, int hour) {
        return new WagonLink("C", START.plusSeconds(hour * 3600L), false, wagon, Optional.of("yard"), wagon + hour);
    }
}
