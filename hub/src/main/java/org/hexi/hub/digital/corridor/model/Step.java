package org.hexi.hub.digital.corridor.model;

import java.util.Optional;
import org.hexi.engine.epcis.api.Action;
import org.hexi.engine.epcis.api.AssociationEvent;
import org.hexi.engine.epcis.api.Circumstances;
import org.hexi.engine.epcis.api.CorridorWords;
import org.hexi.engine.epcis.api.EpcisEvent;

/** What an event says about a consignment, as far as the corridor cares. */
public enum Step {
    LOADING("loading"),
    UNLOADING("unloading"),
    DEPARTING("departing"),
    ARRIVING("arriving"),
    TRANSPORTING("transporting"),
    INSPECTING("inspecting"),
    HOLDING("holding"),
    STORING("storing"),
    RECEIVING("receiving"),
    BORDER_PRESENTATION("borderPresentation"),
    HANDOVER("handover"),
    GAUGE_CHANGE("gaugeChange"),
    OTHER("reported");

    private final String code;

    Step(String code) {
        this.code = code;
    }

    /** Code of the timeline entry. */
    public String timelineCode() {
        return "event." + code;
    }

    /** Whether the goods have left the place they started from. */
    public boolean isUnderWay() {
        return switch (this) {
            case DEPARTING, ARRIVING, TRANSPORTING, GAUGE_CHANGE -> true;
            default -> false;
        };
    }

    /** Whether the goods leave the place at this moment. */
    public boolean isLeaving() {
        return this == DEPARTING || this == TRANSPORTING;
    }

    /** Whether the carriage of the goods ends with it. */
    public boolean isHandingOut() {
        return this == UNLOADING || this == RECEIVING;
    }

    public static Step of(EpcisEvent event) {
        return Optional.ofNullable(event.circumstances().bizStep())
                .map(word -> of(word, event))
                .orElseGet(() -> byKind(event));
    }

    private static Step of(String word, EpcisEvent event) {
        return switch (word) {
            case "loading" -> LOADING;
            case "unloading" -> UNLOADING;
            case "departing" -> DEPARTING;
            case "arriving" -> ARRIVING;
            case "transporting" -> TRANSPORTING;
            case "inspecting" -> INSPECTING;
            case "holding" -> HOLDING;
            case "storing", "staging_outbound" -> STORING;
            case "receiving", "accepting" -> RECEIVING;
            case CorridorWords.RELOADING -> GAUGE_CHANGE;
            case CorridorWords.NOTE_HANDOVER -> HANDOVER;
            case CorridorWords.BORDER_PRESENTATION -> BORDER_PRESENTATION;
            default -> byKind(event);
        };
    }

    /** A link to a wagon says what was done even without a word for it; so do new owners or holders. */
    private static Step byKind(EpcisEvent event) {
        if (event instanceof AssociationEvent association && association.action() == Action.ADD) {
            return LOADING;
        }
        if (event instanceof AssociationEvent association && association.action() == Action.DELETE) {
            return UNLOADING;
        }
        Circumstances why = event.circumstances();
        return why.sources().isEmpty() || why.destinations().isEmpty() ? OTHER : HANDOVER;
    }
}
