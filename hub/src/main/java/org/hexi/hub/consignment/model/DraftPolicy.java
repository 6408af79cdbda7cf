package org.hexi.hub.consignment.model;

import java.util.List;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.consignment.ConsignmentDraft;
import org.hexi.hub.consignment.ConsignmentRejection;
import org.hexi.hub.consignment.GoodsLine;
import org.hexi.hub.platform.goods.Nomenclature;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.places.Places;

/** What a draft must satisfy before a dossier is opened, beyond what its values already promise. */
public class DraftPolicy {
    private static final int SUBHEADING_DIGITS = 6;

    private final Places places;
    private final Nomenclature nomenclature;

    public DraftPolicy(Places places, Nomenclature nomenclature) {
        this.places = places;
        this.nomenclature = nomenclature;
    }

    /** @throws Rejected or {@link InvalidValue} at the first rule broken */
    public void check(Viewer viewer, ConsignmentDraft draft) {
        if (!viewer.isSystem() && !parties(draft).contains(viewer.party())) {
            throw new Rejected(new ConsignmentRejection.NotAParty());
        }
        place("from", draft.wish().from());
        place("to", draft.wish().to());
        draft.goods().forEach(this::goods);
    }

    private static List<PartyId> parties(ConsignmentDraft draft) {
        return draft.broker()
                .map(broker -> List.of(draft.consignor(), draft.consignee(), broker))
                .orElse(List.of(draft.consignor(), draft.consignee()));
    }

    /** @throws InvalidValue when there is no such place */
    public void place(String field, PlaceCode code) {
        if (places.find(code).isEmpty()) {
            throw new InvalidValue("consignment.wish.unknownPlace", field, code, "a place of the network");
        }
    }

    private void goods(GoodsLine line) {
        code(line.hsCode());
        if (line.grossMass().equals(Mass.ZERO)) {
            throw new InvalidValue("consignment.mass.zero", "grossMass", "0", "more than zero kilograms");
        }
    }

    /** A declaration needs a subheading at least, and its chapter must exist. */
    public void code(HsCode code) {
        if (code.digits().length() < SUBHEADING_DIGITS) {
            throw new InvalidValue("consignment.hs.tooShort", "hsCode", code, "at least the 6 digits of a subheading");
        }
        if (nomenclature.nearest(code).isEmpty()) {
            throw new InvalidValue("consignment.hs.unknownChapter", "hsCode", code, "a code of a chapter in use");
        }
    }
}
