package org.hexi.hub.transport.network.editing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.routing.api.CargoClass;
import org.hexi.engine.routing.api.Document;
import org.hexi.hub.transport.network.ServiceForm;
import org.hexi.hub.transport.network.ServiceForm.CapabilitiesForm;
import org.hexi.hub.transport.network.ServiceForm.CutOffsForm;
import org.hexi.hub.transport.network.ServiceForm.RateForm;
import org.hexi.hub.transport.network.ServiceForm.SectionForm;
import org.hexi.hub.transport.network.ServiceForm.StopForm;
import org.hexi.hub.transport.network.ServiceForm.TrackForm;
import org.hexi.hub.transport.network.editing.ServiceText.Rows;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a service, field by field, and notes what is no number and no length of time. Whether the service can be is for
 * the network to say, which reads the form; what could not be read is missing in it. Used once, not thread-safe.
 */
public final class TextReading {
    /** What a place in brackets after its name is known by, as lists of places offer it. */
    private static final Pattern NAMED_PLACE = Pattern.compile(".*\\(([A-Z0-9]{2,10})\\)");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}(\\.\\d{1,6})?");
    private static final Pattern SECTION =
            Pattern.compile("([A-Z]{2}) (\\d{1,6}(?:\\.\\d{1,3})?)(?: (electric|diesel))?");
    private static final Pattern SEMICOLON = Pattern.compile("\\s*[;；]\\s*");

    private final ServiceText typed;
    private final List<Issue> issues = new ArrayList<>();

    private TextReading(ServiceText typed) {
        this.typed = typed;
    }

    /** @param issues the column of each is the field */
    public record Read(ServiceForm form, List<Issue> issues) {
        public Read {
            issues = List.copyOf(issues);
        }
    }

    /** @param carrier name of the carrier where one is kept; else it is known from the code */
    public static Read read(ServiceText typed, Optional<String> carrier) {
        TextReading reading = new TextReading(typed);
        ServiceForm form = reading.form(carrier.orElse(null));
        return new Read(form, reading.issues);
    }

    private ServiceForm form(@Nullable String carrier) {
        return new ServiceForm(
                said("id"),
                said("nameEn"),
                said("nameZh"),
                said("nameRu"),
                said("carrierCode"),
                carrier,
                said("carriage"),
                typed.words("days"),
                typed.words("alsoOn"),
                typed.words("notOn"),
                said("firstDeparture"),
                said("zone"),
                number("capacityTeu"),
                cutOffs(),
                capabilities(),
                said("vehicleClass"),
                said("validFrom"),
                said("validTo"),
                rows(Rows.STOPS, this::stop),
                rows(Rows.TRACKS, this::track),
                rows(Rows.TARIFF, this::rate));
    }

    private CutOffsForm cutOffs() {
        Integer gate = length("cutOffs/gateMinutes");
        return new CutOffsForm(
                gate == null ? 0 : gate,
                lengths("cutOffs/byClass/", CargoClass.values()),
                lengths("cutOffs/documents/", Document.values()));
    }

    private Map<String, Integer> lengths(String prefix, Enum<?>... words) {
        Map<String, Integer> lengths = new LinkedHashMap<>();
        for (Enum<?> word : words) {
            Integer minutes = length(prefix + word.name());
            if (minutes != null) {
                lengths.put(word.name(), minutes);
            }
        }
        return lengths;
    }

    private @Nullable CapabilitiesForm capabilities() {
        if (typed.has("carries", "ALL")) {
            return null;
        }
        List<Integer> dangers = typed.words("carries/dangers").stream()
                .filter(word -> NUMBER.matcher(word).matches())
                .map(Integer::valueOf)
                .toList();
        return new CapabilitiesForm(typed.words("carries/units"), typed.has("carries/powered", "true"), dangers);
    }

    private StopForm stop(int row) {
        return new StopForm(
                place(Rows.STOPS.field(row, "place")),
                length(Rows.STOPS.field(row, "arrivalOffsetMinutes")),
                length(Rows.STOPS.field(row, "departureOffsetMinutes")),
                typed.has(Rows.STOPS.field(row, "handling"), "true"));
    }

    private TrackForm track(int row) {
        return new TrackForm(
                place(Rows.TRACKS.field(row, "from")),
                place(Rows.TRACKS.field(row, "to")),
                decimal(Rows.TRACKS.field(row, "kilometres")),
                sections(Rows.TRACKS.field(row, "sections")));
    }

    private List<SectionForm> sections(String field) {
        List<SectionForm> sections = new ArrayList<>();
        for (String part : SEMICOLON.split(typed.text(field))) {
            Matcher section = SECTION.matcher(part);
            if (section.matches()) {
                sections.add(new SectionForm(section.group(1), new BigDecimal(section.group(2)), section.group(3)));
            } else if (!part.isEmpty()) {
                issues.add(Issue.error(
                        "network.form.sections",
                        0,
                        field,
                        part,
                        "country, kilometres and electric or diesel, such as CN 279 electric; KZ 12 diesel"));
            }
        }
        return sections;
    }

    private RateForm rate(int row) {
        return new RateForm(
                said(Rows.TARIFF.field(row, "currency")),
                decimal(Rows.TARIFF.field(row, "perTeu")),
                decimal(Rows.TARIFF.field(row, "perTeuKilometre")),
                said(Rows.TARIFF.field(row, "validFrom")),
                said(Rows.TARIFF.field(row, "validTo")));
    }

    private <T> List<T> rows(Rows rows, java.util.function.IntFunction<T> reading) {
        return IntStream.range(0, typed.count(rows)).mapToObj(reading).toList();
    }

    private @Nullable String said(String field) {
        String text = typed.text(field);
        return text.isEmpty() ? null : text;
    }

    private @Nullable String place(String field) {
        String text = said(field);
        if (text == null) {
            return null;
        }
        Matcher named = NAMED_PLACE.matcher(text);
        return named.matches() ? named.group(1) : text;
    }

    private @Nullable Integer length(String field) {
        Optional<Integer> minutes = read(field, HoursMinutes::read);
        if (minutes.isEmpty() && said(field) != null) {
            issues.add(Issue.error("network.form.length", 0, field, said(field), "hours and minutes such as 28:00"));
        }
        return minutes.orElse(null);
    }

    private @Nullable Integer number(String field) {
        Optional<Integer> number = read(field, text -> matching(NUMBER, text).map(Integer::valueOf));
        if (number.isEmpty() && said(field) != null) {
            issues.add(Issue.error("network.form.number", 0, field, said(field), "a whole number such as 90"));
        }
        return number.orElse(null);
    }

    private @Nullable BigDecimal decimal(String field) {
        Optional<BigDecimal> decimal =
                read(field, text -> matching(DECIMAL, text).map(BigDecimal::new));
        if (decimal.isEmpty() && said(field) != null) {
            issues.add(Issue.error("network.form.decimal", 0, field, said(field), "a number such as 1.9"));
        }
        return decimal.orElse(null);
    }

    private <T> Optional<T> read(String field, Function<String, Optional<T>> reading) {
        return Optional.ofNullable(said(field)).flatMap(reading);
    }

    private static Optional<String> matching(Pattern pattern, String text) {
        return pattern.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }
}
