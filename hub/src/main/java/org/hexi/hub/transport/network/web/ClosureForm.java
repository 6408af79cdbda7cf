package org.hexi.hub.transport.network.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.platform.places.PlaceView;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.transport.network.Restricted;
import org.hexi.hub.transport.network.RestrictionDraft;
import org.jspecify.annotations.Nullable;

/**
 * A closure as typed into the form. Times are local in the city; of border, place, narrows and territory only the one of the kind
 * counts.
 */
public record ClosureForm(
        @Nullable String kind,
        @Nullable String border,
        @Nullable String place,
        @Nullable String narrows,
        @Nullable String territory,
        @Nullable String commodity,
        @Nullable String origin,
        @Nullable String from,
        @Nullable String until,
        @Nullable String reason) {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final Pattern CODE_BEHIND = Pattern.compile(".*\\(([A-Z0-9]{2,10})\\)");

    /** What can be shut. */
    public enum Kind {
        BORDER,
        PLACE,
        NARROWS,
        TERRITORY;

        /** The field that says which one. */
        String field() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A border pair shut from now on. */
    static ClosureForm blank(Instant now, ZoneId zone) {
        String from = LOCAL.format(now.truncatedTo(ChronoUnit.MINUTES).atZone(zone));
        return new ClosureForm(Kind.BORDER.name(), "", "", "", "", "", "", from, "", "");
    }

    /** Whether anything is asked yet. */
    boolean isAsked() {
        return kind != null;
    }

    /** What was typed, as far as it can be read; what cannot is noted. */
    Optional<RestrictionDraft> read(Places places, ZoneId zone, FieldIssues issues) {
        Optional<Restricted> restricted =
                issues.needed("kind", kind, ClosureForm::kind).flatMap(what -> restricted(what, places, issues));
        Optional<HsCode> goods = issues.given("commodity", commodity, HsCode::new);
        Optional<CountryCode> country = issues.given("origin", origin, CountryCode::new);
        Optional<Instant> begins = issues.needed("from", from, typed -> instant("from", typed, zone));
        Optional<Instant> ends = issues.given("until", until, typed -> instant("until", typed, zone));
        Optional<String> why = issues.needed("reason", reason, RestrictionDraft::checkedReason);
        if (!issues.isEmpty()) {
            return Optional.empty();
        }
        return issues.made(
                field -> field,
                () -> new RestrictionDraft(
                        restricted.orElseThrow(), goods, country, begins.orElseThrow(), ends, why.orElseThrow()));
    }

    /** The field of the form that a word of the network is about. */
    String field(String ofNetwork) {
        boolean isSubject = ofNetwork.equals("subject") || ofNetwork.equals("other");
        return isSubject && kind != null ? kind(kind).field() : ofNetwork;
    }

    private Optional<Restricted> restricted(Kind what, Places places, FieldIssues issues) {
        String field = what.field();
        return switch (what) {
            case BORDER -> issues.needed(field, border, typed -> border(typed, places));
            case PLACE -> issues.needed(field, place, typed -> new Restricted.Place(place(typed, places)));
            case NARROWS -> issues.needed(field, narrows, Restricted.Narrows::new);
            case TERRITORY ->
                issues.needed(field, territory, typed -> new Restricted.Territory(new CountryCode(typed)));
        };
    }

    private static Kind kind(String typed) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        "network.form.word",
                        "kind",
                        typed,
                        "one of " + Arrays.stream(Kind.values()).map(Enum::name).collect(Collectors.joining(", "))));
    }

    private static Restricted border(String typed, Places places) {
        String[] ends = typed.split("-", -1);
        if (ends.length != 2) {
            throw new InvalidValue("network.restriction.pair", "border", typed, "two places such as AKL-DST");
        }
        return new Restricted.Border(place(ends[0], places), place(ends[1], places));
    }

    /** A code, a name with its code behind it as the list offers it, or a whole name in any language. */
    private static PlaceCode place(String typed, Places places) {
        Matcher behind = CODE_BEHIND.matcher(typed);
        String code = behind.matches() ? behind.group(1) : typed.toUpperCase(Locale.ROOT);
        return places.list().stream()
                .filter(place -> place.code().value().equals(code) || isNamed(place, typed))
                .map(PlaceView::code)
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        "network.place.unknown", "place", typed, "the code of a place of the network"));
    }

    private static boolean isNamed(PlaceView place, String typed) {
        return place.nameEn().equalsIgnoreCase(typed)
                || place.nameZh().equals(typed)
                || place.nameRu().equalsIgnoreCase(typed);
    }

    private static Instant instant(String field, String typed, ZoneId zone) {
        try {
            return LocalDateTime.parse(typed).atZone(zone).toInstant();
        } catch (DateTimeParseException notLocal) {
            throw new InvalidValue(
                    "network.restriction.local", field, typed, "a date and time such as 2026-03-01T08:00");
        }
    }
}
