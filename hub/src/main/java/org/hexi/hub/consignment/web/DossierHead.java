package org.hexi.hub.consignment.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.Stage;
import org.hexi.hub.platform.goods.Nomenclature;
import org.hexi.hub.platform.parties.Parties;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.places.PlaceView;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.platform.web.DossierTab;
import org.hexi.hub.platform.web.Frame;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What pages about dossiers ask for: names in the user's language, zones, and the next step. Templates call {@code @dossiers}. */
@Component("dossiers")
public class DossierHead {
    private final Places places;
    private final Parties parties;
    private final Nomenclature nomenclature;
    private final Frame frame;

    DossierHead(Places places, Parties parties, Nomenclature nomenclature, Frame frame) {
        this.places = places;
        this.parties = parties;
        this.nomenclature = nomenclature;
        this.frame = frame;
    }

    public String place(PlaceCode code) {
        return places.find(code)
                .map(place -> place.name(LocaleContextHolder.getLocale()))
                .orElse(code.value());
    }

    /** Zone of a place, or of the city where the place is not known. */
    public ZoneId zone(PlaceCode code) {
        return places.find(code).map(PlaceView::zone).orElse(frame.zone());
    }

    public ZoneId zone(Optional<PlaceCode> code) {
        return code.map(this::zone).orElse(frame.zone());
    }

    public String party(PartyId id) {
        return parties.get(id).name(LocaleContextHolder.getLocale());
    }

    /** Hexi's wording of a code, or of the nearest one above it. */
    public String goods(HsCode code) {
        return nomenclature
                .nearest(code)
                .map(term -> term.text(LocaleContextHolder.getLocale()))
                .orElse("");
    }

    /** What a typed code means: {@code source} is parties, places or goods; empty while it means nothing. */
    public String meaning(String source, String code) {
        return switch (source) {
            case "parties" -> partyNamed(code);
            case "places" -> placeNamed(code);
            default -> goodsNamed(code);
        };
    }

    private String partyNamed(String code) {
        return parties.findByCode(code.strip().toUpperCase(Locale.ROOT))
                .map(party -> party.name(LocaleContextHolder.getLocale()))
                .orElse("");
    }

    private String placeNamed(String code) {
        return typed(() -> place(new PlaceCode(code.strip().toUpperCase(Locale.ROOT))));
    }

    private String goodsNamed(String code) {
        return typed(() -> goods(new HsCode(code.replaceAll("[ .]", ""))));
    }

    private static String typed(Supplier<String> name) {
        try {
            return name.get();
        } catch (InvalidValue notYet) {
            return "";
        }
    }

    public List<Stage> stages() {
        return List.of(Stage.values());
    }

    /** The tab on which the dossier goes on from its stage, as far as there is one. */
    public Optional<DossierTab> nextTab(ConsignmentView dossier) {
        String segment = switch (dossier.stage()) {
            case DESCRIBED -> "plan";
            case PLANNED -> "booking";
            case BOOKED, DECLARED -> "declaration";
            case CLEARED, UNDER_WAY -> "follow";
            case DELIVERED -> "footprint";
        };
        return frame.dossierTabs().stream()
                .filter(tab -> tab.segment().equals(segment))
                .findFirst();
    }

    /** Tone of a stage, the same over the whole product. */
    public static String tone(Stage stage) {
        return switch (stage) {
            case DESCRIBED, PLANNED -> "calm";
            case BOOKED, DECLARED, UNDER_WAY -> "info";
            case CLEARED, DELIVERED -> "ok";
        };
    }
}
