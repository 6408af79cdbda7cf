package org.hexi.hub.opening.clearance;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.customs.declaration.AdditionalDocument;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.customs.declaration.Incoterm;
import org.hexi.engine.customs.selectivity.LaneRates;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.kernel.Quantity;
import org.hexi.hub.consignment.ConsignmentDraft;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.consignment.GoodsLine;
import org.hexi.hub.consignment.Wish;
import org.hexi.hub.opening.clearance.model.Declarants;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.parties.People;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.springframework.stereotype.Component;

/** Dossiers, answers and people for tests of clearance; office 9902 clears Urumqi and is theirs to set up. */
@Component
public class ClearanceCases {
    public static final String OFFICE = "9902";
    public static final Viewer HOUSE = Viewer.system("test");
    private static final Instant READY = Instant.parse("2026-03-02T01:00:00Z");
    private static final int KNOWN_AFTER = 3;

    private final People people;
    private final Consignments consignments;
    private final Declarants declarants;
    private final Selectivity selectivity;

    ClearanceCases(People people, Consignments consignments, Declarants declarants, Selectivity selectivity) {
        this.people = people;
        this.consignments = consignments;
        this.declarants = declarants;
        this.selectivity = selectivity;
    }

    /** A trader customs has seen before. */
    public Viewer trader() {
        Viewer trader = newcomer();
        for (int filing = 0; filing < KNOWN_AFTER; filing++) {
            declarants.countFiling(trader.party());
        }
        return trader;
    }

    /** A trader who never filed. */
    public Viewer newcomer() {
        return people.user(Role.TRADER);
    }

    public Viewer officer() {
        return people.officer(OFFICE);
    }

    /** Nothing is chosen by chance or for a quota. */
    public void onlyCriteria() {
        for (Direction direction : Direction.values()) {
            selectivity.change(HOUSE, OFFICE, direction, LaneRates.NONE, LaneRates.NONE, "test order");
        }
    }

    /** Cotton lint from Tashkent: no criterion looks at it. */
    public ConsignmentView imported(Viewer trader) {
        return imported(trader, "520100", "100000.00", "UZ");
    }

    public ConsignmentView imported(Viewer trader, String code, String valueCny, String origin) {
        return described(trader, "TAS", "URM", goods(code, valueCny, origin));
    }

    /** Solar panels to Almaty: no criterion looks at them, and nothing is due. */
    public ConsignmentView exported(Viewer trader) {
        return described(trader, "URM", "ALA", goods("854143", "64800.00", "CN"));
    }

    public ConsignmentView described(Viewer trader, String from, String to, GoodsLine... goods) {
        PartyId other = people.party().id();
        boolean sells = to.equals("ALA");
        return consignments.describe(
                trader,
                new ConsignmentDraft(
                        sells ? trader.party() : other,
                        sells ? other : trader.party(),
                        Optional.empty(),
                        new Wish(new PlaceCode(from), new PlaceCode(to), READY, READY.plusSeconds(30L * 24 * 3600)),
                        List.of(goods),
                        List.of()));
    }

    public static GoodsLine goods(String code, String valueCny, String origin) {
        return new GoodsLine(
                1,
                new HsCode(code),
                "Goods of " + code,
                new Quantity(new BigDecimal("100"), "C62"),
                Mass.kilograms("210"),
                Mass.kilograms("200"),
                Money.of(valueCny, "CNY"),
                new CountryCode(origin));
    }

    /** Everything a plain filing needs; the price contains freight and insurance. */
    public static Answers complete() {
        return answers(Incoterm.CIF, true, paper("380"), paper("271"));
    }

    /** The same for an export, whose price is told without them. */
    public static Answers completeExport() {
        return answers(Incoterm.FOB, true, paper("380"), paper("271"));
    }

    public static Answers answers(Incoterm incoterm, boolean paysAtOnce, AdditionalDocument... papers) {
        return new Answers(
                Answers.GENERAL_TRADE,
                Optional.of(incoterm),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "C-2026-17",
                paysAtOnce,
                List.of(new Answers.Line(1, "", "", Optional.empty(), "no brand", "trade")),
                List.of(papers));
    }

    public static AdditionalDocument paper(String type) {
        return new AdditionalDocument(type, "NO-" + type);
    }
}
