package org.hexi.hub.demo.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexi.hub.consignment.TransportPlan;
import org.hexi.hub.consignment.TransportPlan.Leg;
import org.hexi.hub.consignment.TransportPlan.Mode;
import org.hexi.hub.demo.model.Move.Kind;
import org.hexi.hub.transport.network.DepartureView;
import org.junit.jupiter.api.Test;

/** What happens to the containers, from the first wagon to the last gate. */
class JourneyTest {
    private static final Draws DRAWS = new Draws(Runs.SEED, "way/1");
    private final Tellers tellers = new Tellers(Cast.read());
    private final Delays delays = new Delays(Runs.SEED, Runs.service("T202"));

    @Test
    void aThroughTrainChangesTheGaugeTwiceEachTimeOffTheWagonsItStandsOn() {
        List<Move> moves = journey(List.of(Runs.leg(0, Runs.from("T202", Runs.DAY))));

        assertThat(moves)
                .extracting(Move::kind)
                .containsExactly(Kind.LOAD, Kind.PRESENT, Kind.RELOAD, Kind.PRESENT, Kind.RELOAD, Kind.UNLOAD);
        assertThat(moves)
                .filteredOn(move -> move.kind() == Kind.RELOAD || move.kind() == Kind.UNLOAD)
                .extracting(move -> move.from().value() + " at " + move.place().value())
                .containsExactly("DUI at BQT", "BQT at AKL", "AKL at LZD");
        assertThat(moves).extracting(Move::at).isSorted();
        assertThat(moves).extracting(Move::key).doesNotHaveDuplicates();
    }

    @Test
    void theFirstMoveIsBeforeTheTrainAndTheLastIsAfterIt() {
        DepartureView run = Runs.from("T202", Runs.DAY);
        TrainRun train = new TrainRun(run, delays);
        List<Move> moves = journey(List.of(Runs.leg(0, run)));

        assertThat(moves.getFirst().at()).isBefore(train.departure(run.calls().getFirst()));
        assertThat(moves.getLast().at()).isAfter(train.arrival(run.calls().getLast()));
        assertThat(moves.getLast().teller()).as("the terminal hands out").isEqualTo(tellers.at(Runs.place("LZD"), ""));
    }

    @Test
    void aLorryTakesOverFromTheTrainWithANote() {
        DepartureView run = Runs.from("R101", Runs.DAY);
        List<Move> moves = journey(
                List.of(Runs.leg(0, run), road(1, "AKL", "URM", run.end().plus(Duration.ofHours(8)))));

        assertThat(moves)
                .extracting(Move::kind)
                .containsExactly(
                        Kind.LOAD,
                        Kind.UNLOAD,
                        Kind.HAND_OVER,
                        Kind.LOAD_LOOSE,
                        Kind.DEPART,
                        Kind.ARRIVE,
                        Kind.UNLOAD_LOOSE);
        Move note = moves.get(2);
        assertThat(Map.of("from", note.teller(), "to", note.counterpart()))
                .isEqualTo(Map.of("from", run.service().carrierCode(), "to", Tellers.HAULIER));
        assertThat(moves).extracting(Move::at).isSorted();
    }

    @Test
    void onlyWhatComesByTrainPassesTheGateOfTheTerminalFirst() {
        DepartureView run = Runs.from("R101", Runs.DAY);
        assertThat(gate(List.of(Runs.leg(0, run)))).hasValueSatisfying(gate -> {
            assertThat(gate.kind()).isEqualTo(Kind.GATE_IN);
            assertThat(gate.at()).isBefore(run.cutOff(run.calls().getFirst()).plus(Duration.ofMinutes(30)));
        });
        assertThat(gate(List.of(road(0, "LZD", "URM", run.start())))).isEmpty();
    }

    @Test
    void aShuttleAcrossTheBorderIsRunByWhoCarriesOn() {
        Instant start = Instant.parse("2026-03-05T00:00:00Z");
        Leg shuttle = Runs.leg(0, Mode.RAIL, "", "", calls("AKL", "DST", start));
        Leg next = Runs.leg(1, Mode.RAIL, "X-1", "KTZ", calls("DST", "ALA", start.plus(Duration.ofDays(1))));
        assertThat(tellers.carrier(List.of(shuttle, next), 0)).isEqualTo("KTZ");
        assertThat(tellers.carrier(List.of(next, shuttle), 1)).isEqualTo("KTZ");
    }

    private List<Move> journey(List<Leg> legs) {
        return Journey.moves(legs, this::run, tellers, DRAWS);
    }

    private Optional<Move> gate(List<Leg> legs) {
        return Journey.gateIn(legs, this::run, tellers, DRAWS);
    }

    private TrainRun run(String departure) {
        DepartureView run = Runs.from(departure.substring(0, departure.indexOf('-')), Runs.DAY);
        assertThat(run.id()).isEqualTo(departure);
        return new TrainRun(run, delays);
    }

    private static Leg road(int number, String from, String to, Instant start) {
        return Runs.leg(number, Mode.ROAD, "", "", calls(from, to, start));
    }

    private static List<TransportPlan.Call> calls(String from, String to, Instant start) {
        Instant end = start.plus(Duration.ofHours(10));
        return List.of(
                new TransportPlan.Call(Runs.place(from), start, start),
                new TransportPlan.Call(Runs.place(to), end, end));
    }
}
