package org.hexi.hub.transport.network.web;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.platform.web.Show;
import org.hexi.hub.transport.network.NetworkChanges.VersionedChange;
import org.hexi.hub.transport.network.ServiceForm.RateForm;
import org.hexi.hub.transport.network.ServiceForm.SectionForm;
import org.hexi.hub.transport.network.ServiceForm.StopForm;
import org.hexi.hub.transport.network.ServiceForm.TrackForm;
import org.hexi.hub.transport.network.editing.Difference;
import org.hexi.hub.transport.network.editing.Differences;
import org.hexi.hub.transport.network.editing.HoursMinutes;
import org.hexi.hub.transport.network.editing.Said;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a change of a service changes, old against new, in the words of the page. Thread-safe. */
@Component
class ChangeWords {
    private static final String APART = " · ";

    private final FieldWords words;
    private final Places places;
    private final Show show;

    ChangeWords(FieldWords words, Places places, Show show) {
        this.words = words;
        this.places = places;
        this.show = show;
    }

    /** A field with what it said and what it says; empty where it said or says nothing. */
    public record Row(String label, String before, String after) {}

    /** A service with all its rows; one that ends has none, for everything about it ends. */
    public record Changed(String service, Standing standing, List<Row> rows) {
        public Changed {
            rows = List.copyOf(rows);
        }
    }

    /** What becomes of the service. */
    public enum Standing {
        BEGINS,
        CHANGES,
        ENDS
    }

    Changed of(VersionedChange change) {
        if (change.after().isEmpty()) {
            return new Changed(change.service(), Standing.ENDS, List.of());
        }
        List<Row> rows = Differences.between(change.before(), change.after()).stream()
                .map(this::row)
                .toList();
        return new Changed(change.service(), change.before().isEmpty() ? Standing.BEGINS : Standing.CHANGES, rows);
    }

    private Row row(Difference difference) {
        return new Row(words.label(difference.field()), told(difference.before()), told(difference.after()));
    }

    private String told(Optional<Said> said) {
        return said.map(this::told).orElse("");
    }

    private String told(Said said) {
        return switch (said) {
            case Said.Text text -> text.text();
            case Said.Number number -> show.number(number.number(), 0);
            case Said.Length length -> length(length.minutes());
            case Said.Words several -> several(several);
            case Said.Stop stop -> stop(stop.stop());
            case Said.Track track -> track(track.track());
            case Said.Rate rate -> rate(rate.rate());
        };
    }

    private String several(Said.Words several) {
        if (several.words().isEmpty()) {
            return words.text("network.editor.none");
        }
        return several.words().stream().map(word -> word(several.kind(), word)).collect(Collectors.joining(APART));
    }

    private String word(Said.Kind kind, String word) {
        Locale locale = LocaleContextHolder.getLocale();
        return switch (kind) {
            case DAY -> DayOfWeek.valueOf(word).getDisplayName(TextStyle.SHORT, locale);
            case CARRIAGE -> words.text("network.carriage." + word);
            case UNIT -> words.text("value." + word);
            case DANGER -> word + " " + words.text("planning.danger." + word);
            case YES_OR_NO -> words.text("network.editor." + (word.equals("true") ? "yes" : "no"));
        };
    }

    private String stop(StopForm stop) {
        List<String> parts = new ArrayList<>(List.of(place(stop.place())));
        if (stop.arrivalOffsetMinutes() != null) {
            parts.add(words.text("network.editor.arrives", length(stop.arrivalOffsetMinutes())));
        }
        if (stop.departureOffsetMinutes() != null) {
            parts.add(words.text("network.editor.leaves", length(stop.departureOffsetMinutes())));
        }
        boolean isHandled = !Boolean.FALSE.equals(stop.handling());
        parts.add(words.text("network.handling." + (isHandled ? "yes" : "no")));
        return String.join(APART, parts);
    }

    private String track(TrackForm track) {
        Stream<String> ends =
                Stream.of(place(track.from()) + " – " + place(track.to()), kilometres(track.kilometres()));
        return Stream.concat(ends, track.sections().stream().map(this::section)).collect(Collectors.joining(APART));
    }

    private String section(SectionForm section) {
        String traction = section.traction() == null ? "" : words.text("network.traction." + section.traction());
        return "%s %s %s"
                .formatted(section.country(), kilometres(section.kilometres()), traction)
                .strip();
    }

    private String rate(RateForm rate) {
        String currency = rate.currency() == null ? "" : rate.currency();
        List<String> parts = new ArrayList<>();
        parts.add(words.text("network.editor.perTeu", plain(rate.perTeu()), currency));
        parts.add(words.text("network.editor.perTeuKilometre", plain(rate.perTeuKilometre()), currency));
        if (rate.validFrom() != null || rate.validTo() != null) {
            parts.add(Optional.ofNullable(rate.validFrom()).orElse("") + "/"
                    + Optional.ofNullable(rate.validTo()).orElse(""));
        }
        return String.join(APART, parts);
    }

    String place(@Nullable String code) {
        return code == null
                ? ""
                : places.find(new PlaceCode(code))
                        .map(place -> "%s (%s)".formatted(place.name(LocaleContextHolder.getLocale()), code))
                        .orElse(code);
    }

    private static String length(int minutes) {
        return HoursMinutes.write(minutes);
    }

    private static String kilometres(@Nullable BigDecimal kilometres) {
        return plain(kilometres) + " km";
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "0" : number.toPlainString();
    }
}
