package org.hexi.hub.transport.network.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.Passage;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.platform.web.Show;
import org.hexi.hub.transport.network.Restricted;
import org.hexi.hub.transport.network.RestrictionDraft;
import org.hexi.hub.transport.network.RestrictionView;

/** Closures and embargoes in the language of the page. */
public record ClosureWords(Places places, Show show, Locale locale) {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final int SHOWN_DAYS = 60;

    public String kind(Restricted restricted) {
        return show.text("network.closure.kind."
                + switch (restricted) {
                    case Restricted.Border _ -> ClosureForm.Kind.BORDER;
                    case Restricted.Place _ -> ClosureForm.Kind.PLACE;
                    case Restricted.Narrows _ -> ClosureForm.Kind.NARROWS;
                    case Restricted.Territory _ -> ClosureForm.Kind.TERRITORY;
                });
    }

    public String name(Restricted restricted) {
        return switch (restricted) {
            case Restricted.Border border -> name(border.one()) + " – " + name(border.other());
            case Restricted.Place place -> name(place.place());
            case Restricted.Narrows narrows -> narrows(narrows.name());
            case Restricted.Territory territory -> country(territory.country().value());
        };
    }

    /** Narrows without a name in the messages keep the one of the network. */
    public String narrows(String name) {
        String key = "network.narrows." + name;
        String told = show.text(key);
        return told.equals(key) ? name : told;
    }

    public String country(String code) {
        return Locale.of("", code).getDisplayCountry(locale);
    }

    /** Whom it keeps away: everything, or goods of a kind and an origin. */
    public String concerned(RestrictionDraft draft) {
        if (!draft.isEmbargo()) {
            return show.text("network.closure.all");
        }
        String goods =
                draft.commodity().map(HsCode::digits).map(code -> "HS " + code).orElse("");
        String origin = draft.origin()
                .map(CountryCode::value)
                .map(code -> show.text("network.closure.origin.of").replace("{0}", country(code)))
                .orElse("");
        return (goods + " " + origin).strip();
    }

    /** HOLDING, COMING, OVER or REVOKED. */
    public String state(RestrictionView view, Instant now) {
        if (!view.isStanding()) {
            return "REVOKED";
        }
        if (view.content().from().isAfter(now)) {
            return "COMING";
        }
        return view.content().until().filter(end -> !end.isAfter(now)).isPresent() ? "OVER" : "HOLDING";
    }

    public String tone(String state) {
        return switch (state) {
            case "HOLDING" -> "bad";
            case "COMING" -> "warn";
            default -> "calm";
        };
    }

    /**
     * The passage in the word by which the rehearsal of bookings knows it; empty for an embargo, which it does not rehearse, and
     * for a place, of which it knows only those that are run through.
     */
    public Optional<String> passage(RestrictionDraft draft) {
        if (draft.isEmbargo()) {
            return Optional.empty();
        }
        return switch (draft.restricted().passage()) {
            case Passage.Border border -> Optional.of("border:" + border.one() + "-" + border.other());
            case Passage.Narrows narrows -> Optional.of("narrows:" + narrows.name());
            case Passage.Territory territory ->
                Optional.of("territory:" + territory.country().value());
            case Passage.Station _ -> Optional.empty();
        };
    }

    /** An instant as a field for local times takes it. */
    public String field(Instant at, ZoneId zone) {
        return LOCAL.format(at.atZone(zone));
    }

    /** Until when a rehearsal looks: the end, or as far as one looks ahead where nobody knows it. */
    public Instant rehearsedUntil(RestrictionDraft draft) {
        return draft.until().orElseGet(() -> draft.from().plus(SHOWN_DAYS, ChronoUnit.DAYS));
    }

    private String name(PlaceCode code) {
        return places.find(code).map(place -> place.name(locale)).orElse(code.value());
    }
}
