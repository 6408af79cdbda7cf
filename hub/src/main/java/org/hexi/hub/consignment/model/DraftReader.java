package org.hexi.hub.consignment.model;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.consignment.ConsignmentDraft;
import org.hexi.hub.consignment.GoodsLine;
import org.hexi.hub.consignment.TransportUnit;
import org.hexi.hub.consignment.Wish;
import org.hexi.hub.platform.parties.Parties;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.parties.PartyView;
import org.hexi.hub.platform.places.PlaceView;
import org.hexi.hub.platform.places.Places;

/** Reads a typed draft whole: the same for the form, for files and for programs. Has no effect. Thread-safe. */
public class DraftReader {
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final Parties parties;
    private final Places places;
    private final LineReader lines;

    public DraftReader(Parties parties, Places places, DraftPolicy policy) {
        this.parties = parties;
        this.places = places;
        this.lines = new LineReader(policy);
    }

    public DraftReading read(DraftText text) {
        Findings findings = new Findings();
        Optional<PartyId> consignor = findings.needed("consignor", text.consignor(), code -> party("consignor", code));
        Optional<PartyId> consignee = findings.needed("consignee", text.consignee(), code -> party("consignee", code));
        Optional<PartyId> broker = text.broker().isBlank()
                ? Optional.empty()
                : findings.attempt("broker", () -> party("broker", text.broker()));
        Optional<Wish> wish = wish(text, findings);
        List<GoodsLine> goods = goods(text, findings);
        List<TransportUnit> units = units(text, findings);
        if (!findings.isEmpty()) {
            return new DraftReading(Optional.empty(), findings.issues());
        }
        Optional<ConsignmentDraft> draft = findings.compose(
                "",
                () -> new ConsignmentDraft(
                        consignor.orElseThrow(), consignee.orElseThrow(), broker, wish.orElseThrow(), goods, units));
        return new DraftReading(draft, findings.issues());
    }

    private Optional<Wish> wish(DraftText text, Findings findings) {
        Optional<PlaceView> from = findings.needed("from", text.from(), code -> place("from", code));
        Optional<PlaceView> to = findings.needed("to", text.to(), code -> place("to", code));
        Optional<Instant> ready = findings.needed(
                "ready", text.ready(), time -> LocalInstant.read("ready", time, zone(from), LocalTime.MIDNIGHT));
        Optional<Instant> latest = findings.needed(
                "latestArrival",
                text.latestArrival(),
                time -> LocalInstant.read("latestArrival", time, zone(to), LAST_MINUTE));
        if (from.isEmpty() || to.isEmpty() || ready.isEmpty() || latest.isEmpty()) {
            return Optional.empty();
        }
        return findings.compose(
                "",
                () -> new Wish(
                        from.orElseThrow().code(), to.orElseThrow().code(), ready.orElseThrow(), latest.orElseThrow()));
    }

    private List<GoodsLine> goods(DraftText text, Findings findings) {
        List<GoodsLine> goods = new ArrayList<>();
        for (int index = 0; index < text.goods().size(); index++) {
            lines.goods(index, text.goods().get(index), findings).ifPresent(goods::add);
        }
        if (text.goods().isEmpty()) {
            findings.issues()
                    .add(Issue.error(
                            "consignment.goods.count",
                            0,
                            "goods",
                            null,
                            "1 to " + ConsignmentDraft.MAX_GOODS + " lines"));
        }
        return goods;
    }

    private List<TransportUnit> units(DraftText text, Findings findings) {
        List<TransportUnit> units = new ArrayList<>();
        for (int index = 0; index < text.units().size(); index++) {
            if (!text.units().get(index).isBlank()) {
                lines.unit(index, text.units().get(index), findings).ifPresent(units::add);
            }
        }
        return units;
    }

    private PartyId party(String field, String text) {
        String code = text.strip();
        return parties.findByCode(code.toUpperCase(Locale.ROOT))
                .map(PartyView::id)
                .orElseThrow(() -> new InvalidValue(
                        "consignment.party.unknown", field, code, "the code of a registered organisation"));
    }

    private PlaceView place(String field, String text) {
        PlaceCode code = new PlaceCode(text.strip().toUpperCase(Locale.ROOT));
        return places.find(code)
                .orElseThrow(
                        () -> new InvalidValue("consignment.wish.unknownPlace", field, code, "a place of the network"));
    }

    private static ZoneId zone(Optional<PlaceView> place) {
        return place.map(PlaceView::zone).orElse(ZoneOffset.UTC);
    }
}
