package org.hexi.hub.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.customs.declaration.AdditionalDocument;
import org.hexi.engine.customs.declaration.Incoterm;
import org.hexi.engine.customs.lifecycle.State;
import org.hexi.engine.customs.lifecycle.StepKind;
import org.hexi.engine.customs.selectivity.Lane;
import org.hexi.engine.kernel.Money;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.demo.model.Cast;
import org.hexi.hub.demo.model.Draws;
import org.hexi.hub.demo.model.OfficeHours;
import org.hexi.hub.demo.model.Step;
import org.hexi.hub.demo.model.Step.Act;
import org.hexi.hub.demo.store.Script;
import org.hexi.hub.demo.store.Shipments;
import org.hexi.hub.demo.store.Shipments.Shipment;
import org.hexi.hub.opening.clearance.Answers;
import org.hexi.hub.opening.clearance.DeclarationView;
import org.hexi.hub.opening.clearance.Declarations;
import org.hexi.hub.opening.clearance.DocumentCheck;
import org.hexi.hub.opening.clearance.OfficeFiles;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.web.FrameSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What brokers and officers of the script do: file, look, inspect, refuse one now and then, pay, release. */
@Component
@ConditionalOnBooleanProperty("hexi.demo")
class Clearing {
    private static final int MOST_TURNS = 12;
    private static final BigDecimal FREIGHT_CNY = new BigDecimal("4800");
    private static final BigDecimal INSURANCE_CNY = new BigDecimal("260");

    private final Cast cast;
    private final Players players;
    private final Declarations declarations;
    private final OfficeFiles office;
    private final Shipments shipments;
    private final Script script;
    private final OfficeHours hours;

    Clearing(
            Cast cast,
            Players players,
            Declarations declarations,
            OfficeFiles office,
            Shipments shipments,
            Script script,
            FrameSettings frame) {
        this.cast = cast;
        this.players = players;
        this.declarations = declarations;
        this.office = office;
        this.shipments = shipments;
        this.script = script;
        this.hours = new OfficeHours(frame.zone());
    }

    /** Files with every paper the check asks for, and lets customs take its turn. */
    String declare(Step step, long seed) {
        Shipment shipment = shipments.find(step.shipment()).orElseThrow();
        ConsignmentId consignment = shipment.consignment();
        Viewer broker = broker(shipment);
        Answers bare = answers(shipment);
        List<AdditionalDocument> papers = declarations.dryRun(broker, consignment, bare).documents().stream()
                .filter(document -> !document.isThere())
                .map(document -> paper(document.typeCode(), step.shipment()))
                .toList();
        DeclarationView filed = declarations.file(broker, consignment, bare.with(papers));
        turn(step, filed, Integer.parseInt(step.argument()) * MOST_TURNS, seed);
        return filed.reference() + " " + filed.state();
    }

    /** Whether customs let the goods go. */
    boolean isReleased(Step step) {
        Shipment shipment = shipments.find(step.shipment()).orElseThrow();
        return declarations.of(broker(shipment), shipment.consignment()).stream()
                .anyMatch(file -> file.state() == State.RELEASED);
    }

    /** The next thing that is to be done with a file, by whoever has to do it. */
    String proceed(Step step, long seed) {
        Shipment shipment = shipments.find(step.shipment()).orElseThrow();
        ConsignmentId consignment = shipment.consignment();
        Viewer broker = broker(shipment);
        DeclarationView file = declarations.of(broker, consignment).getFirst();
        if (file.state().isFinal()) {
            return file.state().name();
        }
        DeclarationView next = act(file, broker, players.officer(file.office()), step, seed);
        turn(step, next, Integer.parseInt(step.argument()), seed);
        return next.state().name();
    }

    private DeclarationView act(DeclarationView file, Viewer broker, Viewer officer, Step step, long seed) {
        return switch (file.state()) {
            case ACCEPTED -> look(file, officer, step, seed);
            case DOCUMENTS_ASKED -> declarations.handIn(broker, file.id(), missing(file, step.shipment()));
            case INSPECTION_ORDERED ->
                office.recordInspection(officer, file.id(), true, "箱货相符，铅封完好 / goods and seals as declared");
            case INSPECTED -> release(file, officer);
            case TAX_ASSESSED -> declarations.pay(broker, file.id());
            case PAID -> office.release(officer, file.id());
            case DRAFT, FILED, REJECTED, RELEASED, REFUSED -> file;
        };
    }

    private DeclarationView look(DeclarationView file, Viewer officer, Step step, long seed) {
        boolean isSelected = file.file()
                .lane()
                .filter(lane -> lane == Lane.RED || lane == Lane.YELLOW)
                .isPresent();
        if (isSelected && file.predecessor().isEmpty() && draws(step, seed).isOneIn(7, "refuse")) {
            return office.refuse(officer, file.id(), "品名与所附发票不一致 / description differs from the invoice");
        }
        if (file.file().lane().filter(Lane.RED::equals).isPresent()) {
            return office.orderInspection(officer, file.id(), "布控查验 / lane red");
        }
        if (!file.missingDocuments().isEmpty()) {
            return office.askDocuments(
                    officer,
                    file.id(),
                    file.missingDocuments().stream()
                            .map(DocumentCheck::typeCode)
                            .toList());
        }
        return release(file, officer);
    }

    private DeclarationView release(DeclarationView file, Viewer officer) {
        boolean needsCheck = !file.file().isDocumentsChecked() && file.mayTake(StepKind.CHECK_DOCUMENTS);
        return needsCheck ? office.checkDocuments(officer, file.id()) : office.release(officer, file.id());
    }

    /** Writes down who is next and when; a refused file is corrected and filed anew. */
    private void turn(Step step, DeclarationView file, int turns, long seed) {
        Draws draws = draws(step, seed);
        Instant now = step.dueAt();
        if (file.state() == State.REFUSED || file.state() == State.REJECTED) {
            refile(step, turns, hours.at(now.plus(draws.minutes(120, 420, "refile" + turns))));
        } else if (!file.state().isFinal() && turns % MOST_TURNS != MOST_TURNS - 1) {
            Instant at = now.plus(draws.minutes(isNew(file) ? 360 : 120, isNew(file) ? 900 : 360, "turn" + turns));
            script.add(List.of(Step.of(Act.CLEAR, step.shipment(), hours.at(at), Integer.toString(turns + 1))));
        }
    }

    /** Nobody has looked at it yet: it lies in the queue for some hours. */
    private static boolean isNew(DeclarationView file) {
        return file.state() == State.ACCEPTED && !file.file().isDocumentsChecked()
                || file.state() == State.INSPECTION_ORDERED;
    }

    private void refile(Step step, int turns, Instant at) {
        int attempt = turns / MOST_TURNS;
        if (attempt < 2) {
            script.add(List.of(Step.of(Act.DECLARE, step.shipment(), at, Integer.toString(attempt + 1))));
        }
    }

    private Viewer broker(Shipment shipment) {
        return players.broker(cast.cargo(shipment.cargo()));
    }

    private static List<AdditionalDocument> missing(DeclarationView file, long shipment) {
        return file.missingDocuments().stream()
                .map(document -> paper(document.typeCode(), shipment))
                .toList();
    }

    private static AdditionalDocument paper(String type, long shipment) {
        return new AdditionalDocument(type, "DEMO-" + type + "-" + shipment);
    }

    private static Answers answers(Shipment shipment) {
        BigDecimal units = BigDecimal.valueOf(shipment.units());
        return new Answers(
                Answers.GENERAL_TRADE,
                Optional.of(Incoterm.FCA),
                Optional.of(Money.of(FREIGHT_CNY.multiply(units), "CNY")),
                Optional.of(Money.of(INSURANCE_CNY.multiply(units), "CNY")),
                Optional.empty(),
                "DEMO-" + shipment.number(),
                true,
                List.of(new Answers.Line(1, "", "", Optional.empty(), "DEMO", "贸易 / trade")),
                List.of());
    }

    private static Draws draws(Step step, long seed) {
        return new Draws(seed, "clearance/" + step.shipment());
    }
}
