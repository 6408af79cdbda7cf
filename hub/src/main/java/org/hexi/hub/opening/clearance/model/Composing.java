package org.hexi.hub.opening.clearance.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hexi.engine.customs.declaration.AdditionalDocument;
import org.hexi.engine.customs.declaration.Commodity;
import org.hexi.engine.customs.declaration.Declaration;
import org.hexi.engine.customs.declaration.GoodsItem;
import org.hexi.engine.customs.declaration.OriginProof;
import org.hexi.engine.customs.declaration.Party;
import org.hexi.engine.kernel.Quantity;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.GoodsLine;
import org.hexi.hub.opening.clearance.Answers;
import org.hexi.hub.platform.goods.GoodsTerm;
import org.hexi.hub.platform.parties.Parties;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.parties.PartyView;
import org.jspecify.annotations.Nullable;

/** Makes the declaration of a dossier: what the dossier knows, and the few answers it lacks. */
public class Composing {
    /** Types by UN/EDIFACT 1001 of papers that have a field of their own. */
    public static final String CONTRACT = "315";

    public static final String CERTIFICATE_OF_ORIGIN = "861";

    private final Parties parties;
    private final Tariffs tariffs;

    public Composing(Parties parties, Tariffs tariffs) {
        this.parties = parties;
        this.tariffs = tariffs;
    }

    public Declaration declaration(ConsignmentView dossier, Crossing crossing, PartyId agent, Answers answers) {
        return new Declaration(
                dossier.reference(),
                crossing.direction(),
                crossing.office().code(),
                party(agent),
                party(dossier.consignee()),
                party(dossier.consignor()),
                crossing.sentFrom(),
                crossing.goingTo(),
                answers.valuation(),
                dossier.goods().stream()
                        .map(line -> item(line, answers.line(line.number())))
                        .toList(),
                papers(answers));
    }

    private Party party(PartyId id) {
        PartyView party = parties.get(id);
        return new Party(party.code(), party.nameEn());
    }

    private GoodsItem item(GoodsLine line, Answers.Line answer) {
        return new GoodsItem(
                new Commodity(line.hsCode(), GoodsTerm.HS_2022, line.description()),
                line.origin(),
                proof(answer),
                line.value(),
                line.netMass(),
                line.grossMass(),
                quantities(line, answer));
    }

    private static @Nullable OriginProof proof(Answers.Line answer) {
        return answer.agreement().isEmpty() || answer.originDocument().isEmpty()
                ? null
                : new OriginProof(answer.agreement(), answer.originDocument());
    }

    /** What is stated goes before what can be reckoned from the net mass. */
    private List<Quantity> quantities(GoodsLine line, Answers.Line answer) {
        List<Quantity> stated = new ArrayList<>();
        answer.quantity().ifPresent(stated::add);
        addIfUnitIsNew(stated, line.quantity());
        addIfUnitIsNew(stated, new Quantity(line.netMass().tonnes(), "TNE"));
        tariffs.volume(line.hsCode()).ifPresent(factor -> addIfUnitIsNew(stated, factor.litres(line.netMass())));
        return stated;
    }

    private static void addIfUnitIsNew(List<Quantity> stated, Quantity more) {
        if (stated.stream().noneMatch(one -> one.unit().equals(more.unit()))) {
            stated.add(more);
        }
    }

    /** Contract and proofs of origin are asked for where they belong, not once more among the papers. */
    public static List<AdditionalDocument> papers(Answers answers) {
        Set<AdditionalDocument> papers = new LinkedHashSet<>(answers.documents());
        if (!answers.contract().isEmpty()) {
            papers.add(new AdditionalDocument(CONTRACT, answers.contract()));
        }
        answers.lines().stream()
                .filter(line -> !line.originDocument().isEmpty())
                .forEach(line -> papers.add(new AdditionalDocument(CERTIFICATE_OF_ORIGIN, line.originDocument())));
        return List.copyOf(papers);
    }
}
