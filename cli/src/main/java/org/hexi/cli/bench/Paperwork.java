package org.hexi.cli.bench;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexi.cli.BarProgress;
import org.hexi.engine.customs.declaration.AdditionalDocument;
import org.hexi.engine.customs.declaration.Incoterm;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.opening.clearance.Answers;
import org.hexi.hub.opening.clearance.DeclarationView;
import org.hexi.hub.opening.clearance.Declarations;
import org.hexi.hub.platform.parties.AccountDraft;
import org.hexi.hub.platform.parties.Accounts;
import org.hexi.hub.platform.parties.Membership;
import org.hexi.hub.platform.parties.Parties;
import org.hexi.hub.platform.parties.PartyDraft;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.parties.Viewer;

/** Declares consignments at the office of Lanzhou, so that its desk has a queue to show. */
final class Paperwork {
    static final String OFFICER = "bench.officer";

    private static final Viewer HOUSE = Viewer.system("bench");
    private static final String OFFICE = "9901";
    private static final Answers ANSWERS = new Answers(
            Answers.GENERAL_TRADE,
            Optional.of(Incoterm.FOB),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "BENCH-1",
            true,
            List.of(new Answers.Line(1, "", "", Optional.empty(), "no brand", "trade")),
            Stream.of("380", "271")
                    .map(type -> new AdditionalDocument(type, "BENCH-" + type))
                    .toList());

    private final ThrowAwayHub hub;

    Paperwork(ThrowAwayHub hub) {
        this.hub = hub;
        PartyId customs = hub.part(Parties.class)
                .register(HOUSE, new PartyDraft("BENCH-CUSTOMS", "Bench Customs", "测试海关", "Таможня для замера", "CN"))
                .id();
        hub.part(Accounts.class)
                .create(
                        HOUSE,
                        new AccountDraft(
                                OFFICER,
                                "Bench officer",
                                Optional.empty(),
                                Optional.of(Freight.PASSWORD),
                                "en",
                                List.of(Membership.officer(customs, OFFICE))));
    }

    /** @return the last declaration that waits for an officer, else the last one */
    DeclarationView declare(List<ConsignmentId> consignments, BarProgress bar) {
        Viewer trader = hub.part(Accounts.class).viewer(Freight.USER);
        Declarations declarations = hub.part(Declarations.class);
        bar.begin("declare", consignments.size());
        List<DeclarationView> filed = consignments.stream()
                .map(consignment -> declarations.file(trader, consignment, ANSWERS))
                .peek(declaration -> bar.step())
                .toList();
        return filed.reversed().stream()
                .filter(declaration -> !declaration.state().isFinal())
                .findFirst()
                .orElseGet(filed::getLast);
    }
}
