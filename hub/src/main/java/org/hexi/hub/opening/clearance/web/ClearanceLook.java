package org.hexi.hub.opening.clearance.web;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexi.engine.customs.lifecycle.ClockTarget;
import org.hexi.engine.customs.lifecycle.ReleaseClock;
import org.hexi.engine.customs.lifecycle.State;
import org.hexi.engine.customs.lifecycle.StepKind;
import org.hexi.engine.customs.selectivity.Lane;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.opening.clearance.ClearanceSettings;
import org.hexi.hub.opening.clearance.DeclarationView;
import org.hexi.hub.opening.clearance.OfficeView;
import org.hexi.hub.opening.clearance.Offices;
import org.hexi.hub.platform.parties.Parties;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.platform.time.BusinessClock;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How clearance looks: tones, names in the user's language, zones, clocks. Templates call it as {@code @clearance}. */
@Component("clearance")
public class ClearanceLook {
    private static final Pattern ITEM = Pattern.compile("goodsItems\\[(\\d+)]\\.(.*)");

    private final Places places;
    private final Parties parties;
    private final Offices offices;
    private final ClearanceSettings settings;
    private final BusinessClock clock;
    private final MessageSource messages;

    ClearanceLook(
            Places places,
            Parties parties,
            Offices offices,
            ClearanceSettings settings,
            BusinessClock clock,
            MessageSource messages) {
        this.places = places;
        this.parties = parties;
        this.offices = offices;
        this.settings = settings;
        this.clock = clock;
        this.messages = messages;
    }

    public String tone(State state) {
        return switch (state) {
            case DRAFT -> "calm";
            case FILED, ACCEPTED, INSPECTED, TAX_ASSESSED, PAID -> "info";
            case DOCUMENTS_ASKED, INSPECTION_ORDERED -> "warn";
            case REJECTED, REFUSED -> "bad";
            case RELEASED -> "ok";
        };
    }

    public String laneTone(Lane lane) {
        return switch (lane) {
            case RED -> "bad";
            case YELLOW -> "warn";
            case BLUE -> "info";
            case GREEN -> "ok";
        };
    }

    /** The lane a cell of a decision table names. */
    public Lane lane(String cell) {
        return Lane.valueOf(cell);
    }

    public ClockTarget target() {
        return settings.clockTarget();
    }

    public String clockTone(ReleaseClock running) {
        return switch (running.danger(clock.now())) {
            case CALM -> running.isStopped() ? "ok" : "calm";
            case WATCH -> "info";
            case DANGER -> "warn";
            case OVERDUE -> "bad";
        };
    }

    public Duration elapsed(ReleaseClock running) {
        return running.elapsed(clock.now());
    }

    /** Whether the table of steps allows a step by its name. */
    public boolean may(DeclarationView declaration, String step) {
        return declaration.mayTake(StepKind.valueOf(step));
    }

    public String place(PlaceCode code) {
        return places.find(code).map(place -> place.name(locale())).orElse(code.value());
    }

    public String party(PartyId id) {
        return parties.get(id).name(locale());
    }

    public String office(String code) {
        return offices.find(code).map(office -> office.name(locale())).orElse(code);
    }

    /** Zone of an office; every instant of a file is shown in it. */
    public ZoneId zone(String code) {
        return offices.find(code).map(OfficeView::zone).orElse(ZoneId.of("UTC"));
    }

    /** Name of a kind of document; its code when it has none. */
    public String document(String typeCode) {
        return text("clearance.document." + typeCode, typeCode);
    }

    /** Name of a tariff regime in the user's language. */
    public String regime(String id, String name) {
        return text("clearance.regime." + id, name);
    }

    /** A reason: the house's own by its key, a person's as it was written. */
    public String reason(String reason) {
        return text(reason, reason);
    }

    /** Name of the field an issue is about. */
    public String field(Issue issue) {
        Matcher item = ITEM.matcher(issue.column());
        String field = item.matches() ? item.group(2) : issue.column();
        String plain = field.substring(field.lastIndexOf('.') + 1);
        return plain.isEmpty() ? "" : text("clearance.field." + plain, plain);
    }

    /** What an issue says, with the name of a document or the unit it is about. */
    public String problem(Issue issue) {
        String text = text(issue.code(), issue.code());
        return switch (issue.code()) {
            case "customs.document.missing", "customs.document.pending" ->
                text + ": " + document(Optional.ofNullable(issue.value()).orElse(""));
            case "customs.quantity.missing" ->
                text + ": " + issue.hint().substring(issue.hint().lastIndexOf(' ') + 1);
            default -> text;
        };
    }

    /** The errors of one field of the form, so that they stand beside it. */
    public List<Issue> beside(List<Issue> issues, String formField) {
        return issues.stream()
                .filter(Issue::isError)
                .filter(issue -> formField(issue).equals(formField))
                .toList();
    }

    private static String formField(Issue issue) {
        Matcher item = ITEM.matcher(issue.column());
        if (item.matches()) {
            String field = item.group(2).equals("quantities") ? "quantity" : item.group(2);
            return "line." + (Integer.parseInt(item.group(1)) + 1) + "." + field;
        }
        return switch (issue.column()) {
            case "additionalDocuments" ->
                "315".equals(issue.value()) ? "contract" : DeclarationForm.DOCUMENT + issue.value();
            case "valuation.incoterm" -> "incoterm";
            case "valuation.freight" -> "freightAmount";
            case "valuation.insurance" -> "insuranceAmount";
            default -> issue.column();
        };
    }

    private String text(String key, String otherwise) {
        String text = messages.getMessage(key, null, otherwise, locale());
        return text == null ? otherwise : text;
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
