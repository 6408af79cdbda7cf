package org.hexi.hub.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.consignment.Participant.Company;
import org.hexi.hub.consignment.Participant.Part;
import org.hexi.hub.consignment.Stage;
import org.hexi.hub.consignment.TransportPlan.Leg;
import org.hexi.hub.demo.model.Cargo;
import org.hexi.hub.demo.model.Cast;
import org.hexi.hub.demo.model.Draws;
import org.hexi.hub.demo.model.Journey;
import org.hexi.hub.demo.model.Move;
import org.hexi.hub.demo.model.Step;
import org.hexi.hub.demo.model.Step.Act;
import org.hexi.hub.demo.model.Tellers;
import org.hexi.hub.demo.model.TrainRun;
import org.hexi.hub.demo.model.TrainRun.Report;
import org.hexi.hub.demo.store.Script;
import org.hexi.hub.demo.store.Shipments;
import org.hexi.hub.demo.store.Shipments.Shipment;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * What carriers and terminals of the script do with the goods of a booked shipment, from the first gate to the last. Exports
 * start released or wait for a later train; imports are handed out released or wait in the yard.
 */
@Component
@ConditionalOnBooleanProperty("hexi.demo")
class Carrying {
    private static final int MOST_ASKED = 40;

    private final Cast cast;
    private final Players players;
    private final Consignments consignments;
    private final Timetables timetables;
    private final Reporting reporting;
    private final Shipments shipments;
    private final Script script;

    Carrying(
            Cast cast,
            Players players,
            Consignments consignments,
            Timetables timetables,
            Reporting reporting,
            Shipments shipments,
            Script script) {
        this.cast = cast;
        this.players = players;
        this.consignments = consignments;
        this.timetables = timetables;
        this.reporting = reporting;
        this.shipments = shipments;
        this.script = script;
    }

    /** Brings in who will handle the goods, and writes down when they start and what will be told of their trains. */
    void prepare(Shipment shipment, Instant now, long seed) {
        ConsignmentView dossier = dossier(shipment);
        List<Leg> legs = legs(dossier);
        List<Move> moves = moves(shipment, dossier, seed);
        Optional<Move> gate = Journey.gateIn(legs, runs(seed), new Tellers(cast), draws(shipment, seed));
        Stream.concat(gate.stream(), moves.stream())
                .flatMap(move -> Stream.of(move.teller(), move.counterpart()))
                .filter(code -> !code.isEmpty())
                .distinct()
                .forEach(code -> consignments.invite(dossier.id(), new Company(players.party(code), part(code))));
        List<Step> steps = new ArrayList<>();
        gate.map(move -> step(shipment, Act.MOVE, move.at(), move.key())).ifPresent(steps::add);
        Instant start = moves.getFirst().at();
        steps.add(step(shipment, Act.START, start, Long.toString(start.getEpochSecond() / 60)));
        legs.stream()
                .filter(leg -> !leg.departureId().isEmpty())
                .map(leg -> timetables.run(leg.departureId(), seed))
                .forEach(run -> steps.addAll(reports(run)));
        script.add(steps.stream().filter(step -> step.dueAt().isAfter(now)).toList());
    }

    /** Whether the goods may leave: exports only when customs released them. */
    boolean mayStart(Step step) {
        Shipment shipment = shipments.find(step.shipment()).orElseThrow();
        return !cast.cargo(shipment.cargo()).isExport() || dossier(shipment).stage() == Stage.CLEARED;
    }

    String start(Step step, long seed) {
        Shipment shipment = shipments.find(step.shipment()).orElseThrow();
        ConsignmentView dossier = dossier(shipment);
        List<Move> moves = moves(shipment, dossier, seed);
        Move first = moves.getFirst();
        Move last = moves.getLast();
        reporting.tell(dossier, first, step.dueAt());
        moves.stream()
                .filter(move -> move != first && move != last)
                .map(move -> step(shipment, Act.MOVE, move.at(), move.key()))
                .forEach(next -> script.add(List.of(next)));
        script.add(List.of(step(shipment, Act.DELIVER, last.at(), "1")));
        declareOnTheWay(shipment, last.at(), step.dueAt(), seed);
        return first.kind() + " " + first.place();
    }

    /** Imports are mostly declared before the goods come, some only when they are there. */
    private void declareOnTheWay(Shipment shipment, Instant delivery, Instant now, long seed) {
        if (cast.cargo(shipment.cargo()).isExport()) {
            return;
        }
        Instant filed = delivery.minus(draws(shipment, seed).minutes(2 * 60, 44 * 60, "import"));
        script.add(List.of(step(shipment, Act.DECLARE, filed.isAfter(now) ? filed : now.plusSeconds(3_600), "1")));
    }

    String move(Step step, long seed) {
        Shipment shipment = shipments.find(step.shipment()).orElseThrow();
        ConsignmentView dossier = dossier(shipment);
        Move move = Stream.concat(
                        Journey.gateIn(legs(dossier), runs(seed), new Tellers(cast), draws(shipment, seed)).stream(),
                        moves(shipment, dossier, seed).stream())
                .filter(each -> each.key().equals(step.argument()))
                .findFirst()
                .orElseThrow();
        reporting.tell(dossier, move, step.dueAt());
        return move.kind() + " " + move.place();
    }

    /** Hands out what is released; what is not is asked for again some hours later. */
    String deliver(Step step, boolean isReleased, long seed) {
        Shipment shipment = shipments.find(step.shipment()).orElseThrow();
        int asked = Integer.parseInt(step.argument());
        if (!isReleased) {
            Instant again = step.dueAt().plus(draws(shipment, seed).minutes(180, 420, "again" + asked));
            if (asked < MOST_ASKED) {
                script.add(List.of(step(shipment, Act.DELIVER, again, Integer.toString(asked + 1))));
            }
            return "waits for release";
        }
        ConsignmentView dossier = dossier(shipment);
        Move last = moves(shipment, dossier, seed).getLast();
        reporting.tell(dossier, last, step.dueAt());
        return last.kind() + " " + last.place();
    }

    String run(Step step, long seed) {
        int slash = step.argument().indexOf('/');
        TrainRun run = timetables.run(step.argument().substring(0, slash), seed);
        Report report = run.reports().stream()
                .filter(each -> each.key().equals(step.argument().substring(slash + 1)))
                .findFirst()
                .orElseThrow();
        reporting.tell(run.run(), report);
        return report.place().value();
    }

    private static List<Step> reports(TrainRun run) {
        return run.reports().stream()
                .map(report -> Step.of(Act.RUN, 0, report.at(), run.run().id() + "/" + report.key()))
                .toList();
    }

    private List<Move> moves(Shipment shipment, ConsignmentView dossier, long seed) {
        return Journey.moves(legs(dossier), runs(seed), new Tellers(cast), draws(shipment, seed));
    }

    private Function<String, TrainRun> runs(long seed) {
        return departure -> timetables.run(departure, seed);
    }

    private static List<Leg> legs(ConsignmentView dossier) {
        return dossier.plan().orElseThrow().legs();
    }

    private ConsignmentView dossier(Shipment shipment) {
        Cargo cargo = cast.cargo(shipment.cargo());
        return consignments.get(players.shipper(cargo), shipment.consignment());
    }

    private Part part(String code) {
        return cast.organisation(code).role().equals("terminal") ? Part.TERMINAL : Part.CARRIER;
    }

    private static Step step(Shipment shipment, Act act, Instant at, String argument) {
        return Step.of(act, shipment.number(), at, argument);
    }

    private static Draws draws(Shipment shipment, long seed) {
        return new Draws(seed, "way/" + shipment.number());
    }
}
