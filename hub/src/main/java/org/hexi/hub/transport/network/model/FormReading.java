package org.hexi.hub.transport.network.model;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Validity;
import org.hexi.engine.routing.api.Capabilities;
import org.hexi.engine.routing.api.CargoClass;
import org.hexi.engine.routing.api.DangerClass;
import org.hexi.engine.routing.api.Document;
import org.hexi.engine.routing.api.UnitType;
import org.hexi.hub.transport.network.Carriage;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.RateCard.Rate;
import org.hexi.hub.transport.network.ServiceForm;
import org.hexi.hub.transport.network.ServiceForm.CapabilitiesForm;
import org.hexi.hub.transport.network.ServiceForm.CutOffsForm;
import org.hexi.hub.transport.network.ServiceForm.RateForm;
import org.hexi.hub.transport.network.ServiceView;
import org.hexi.hub.transport.network.ServiceView.Acceptance;
import org.hexi.hub.transport.network.ServiceView.DayExceptions;
import org.hexi.hub.transport.network.ServiceView.EmissionClass;
import org.hexi.hub.transport.network.generation.SeaRoutes;
import org.jspecify.annotations.Nullable;

/** Reads a service form over the ground of a network, and tells everything that is wrong with it at once. Thread-safe. */
public final class FormReading {
    /** What is valid from ever. */
    public static final LocalDate EVER = LocalDate.EPOCH;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,59}");
    private static final Pattern CARRIER = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,19}");
    private static final int MOST_TEU = 30_000;
    private static final int MOST_CUT_OFF_MINUTES = 30 * 24 * 60;
    private static final int MOST_DANGERS = DangerClass.values().length;

    private final NetworkData base;
    private final LegReading legs;

    public FormReading(NetworkData base, SeaRoutes sea) {
        this.base = base;
        this.legs = new LegReading(base, sea);
    }

    /** A read form: the service is there when no issue is an error. */
    public record Read(Optional<DraftedService> service, List<Issue> issues) {}

    public Read read(ServiceForm form) {
        Fields fields = new Fields();
        Optional<String> id = fields.text("/id", form.id());
        id.filter(text -> !ID.matcher(text).matches())
                .ifPresent(text -> fields.fault(
                        "network.form.id", "/id", text, "1 to 60 letters, digits, dots, dashes and low lines"));
        Optional<String> carrier = fields.text("/carrierCode", form.carrierCode());
        carrier.filter(code -> !CARRIER.matcher(code).matches())
                .ifPresent(code -> fields.fault(
                        "network.carrier.unknown",
                        "/carrierCode",
                        code,
                        "code of a carrier of the network or of a party"));
        Optional<String> name = fields.text("/nameEn", form.nameEn());
        Optional<Carriage> carriage = carriage(fields, form.carriage());
        Optional<LocalTime> first = fields.time("/firstDeparture", form.firstDeparture());
        Optional<Integer> capacity = fields.number("/capacityTeu", form.capacityTeu(), 1, MOST_TEU);
        Optional<Validity> validity = validity(fields, "", form.validFrom(), form.validTo());
        Set<DayOfWeek> days = days(fields, form);
        DayExceptions exceptions =
                new DayExceptions(dates(fields, "/alsoOn", form.alsoOn()), dates(fields, "/notOn", form.notOn()));
        CutOffsForm cutOffs = form.cutOffs() == null ? new CutOffsForm(0, Map.of(), Map.of()) : form.cutOffs();
        Acceptance acceptance = acceptance(fields, cutOffs, form.carries());
        int gateMinutes =
                cutOff(fields, "/cutOffs/gateMinutes", cutOffs.gateMinutes() == null ? 0 : cutOffs.gateMinutes());
        LegReading.Course course = legs.read(fields, form, carriage);
        Optional<ZoneId> zone = form.zone() == null ? course.zone() : fields.zone("/zone", form.zone());
        List<Rate> tariff = tariff(fields, id.orElse(""), form.tariff());
        Optional<EmissionClass> emissions =
                carriage.flatMap(each -> emissionClass(fields, id.orElse(""), each, form.vehicleClass()));
        if (!fields.areSound()) {
            return new Read(Optional.empty(), fields.issues());
        }
        ServiceView view = new ServiceView(
                id.orElseThrow(),
                name.orElseThrow(),
                said(form.nameZh(), name.orElseThrow()),
                said(form.nameRu(), name.orElseThrow()),
                said(form.carrier(), carrier.orElseThrow()),
                carrier.orElseThrow(),
                carriage.orElseThrow(),
                days,
                first.orElseThrow(),
                zone.orElseThrow(),
                Duration.ofMinutes(gateMinutes),
                capacity.orElseThrow(),
                validity.orElseThrow(),
                emissions.orElseThrow(),
                course.stops(),
                course.crossings(),
                false,
                exceptions,
                acceptance,
                0);
        return new Read(
                Optional.of(new DraftedService(view, course.declared(), course.estimated(), tariff)), List.of());
    }

    /** A run between the two stations of a pair is no service. */
    private static Optional<Carriage> carriage(Fields fields, @Nullable String word) {
        return fields.needed("/carriage", word)
                .flatMap(text -> fields.word("/carriage", Carriage.class, text))
                .filter(carriage -> {
                    boolean isScheduled = carriage != Carriage.SHUTTLE;
                    if (!isScheduled) {
                        fields.fault("network.form.carriage", "/carriage", carriage, "RAIL, ROAD, SEA or AIR");
                    }
                    return isScheduled;
                });
    }

    private static Optional<Validity> validity(
            Fields fields, String pointer, @Nullable String from, @Nullable String to) {
        Optional<LocalDate> first = fields.day(pointer + "/validFrom", from, EVER);
        Optional<LocalDate> last = fields.day(pointer + "/validTo", to, LocalDate.MAX);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        if (last.get().isBefore(first.get())) {
            fields.fault("network.form.reversed", pointer + "/validTo", to, "a day not before the first");
            return Optional.empty();
        }
        return Optional.of(new Validity(first.get(), last.get().equals(LocalDate.MAX) ? null : last.get()));
    }

    private static Set<DayOfWeek> days(Fields fields, ServiceForm form) {
        Set<DayOfWeek> days = new HashSet<>();
        for (int each = 0; each < form.days().size(); each++) {
            fields.word("/days/" + each, DayOfWeek.class, form.days().get(each)).ifPresent(days::add);
        }
        if (form.days().isEmpty() && form.alsoOn().isEmpty()) {
            fields.fault("network.days.none", "/days", null, "at least one day");
        }
        return days;
    }

    private static Set<LocalDate> dates(Fields fields, String pointer, List<String> given) {
        Set<LocalDate> dates = new HashSet<>();
        for (int each = 0; each < given.size(); each++) {
            fields.day(pointer + "/" + each, given.get(each)).ifPresent(dates::add);
        }
        return dates;
    }

    private static Acceptance acceptance(Fields fields, CutOffsForm cutOffs, @Nullable CapabilitiesForm carries) {
        Map<CargoClass, Duration> gates = new EnumMap<>(CargoClass.class);
        cutOffs.byClass().forEach((word, minutes) -> {
            String pointer = "/cutOffs/byClass/" + word;
            fields.word(pointer, CargoClass.class, word)
                    .ifPresent(each -> gates.put(each, Duration.ofMinutes(cutOff(fields, pointer, minutes))));
        });
        Map<Document, Duration> documents = new EnumMap<>(Document.class);
        cutOffs.documents().forEach((word, minutes) -> {
            String pointer = "/cutOffs/documents/" + word;
            fields.word(pointer, Document.class, word)
                    .ifPresent(each -> documents.put(each, Duration.ofMinutes(cutOff(fields, pointer, minutes))));
        });
        return new Acceptance(gates, documents, carries == null ? Capabilities.ALL : capabilities(fields, carries));
    }

    private static int cutOff(Fields fields, String pointer, int minutes) {
        return fields.number(pointer, minutes, 0, MOST_CUT_OFF_MINUTES).orElse(0);
    }

    private static Capabilities capabilities(Fields fields, CapabilitiesForm form) {
        Set<UnitType> units = new HashSet<>();
        for (int each = 0; each < form.units().size(); each++) {
            fields.word("/carries/units/" + each, UnitType.class, form.units().get(each))
                    .ifPresent(units::add);
        }
        if (form.units().isEmpty()) {
            fields.fault("network.form.missing", "/carries/units", null, "a value");
        }
        Set<DangerClass> dangers = new HashSet<>();
        for (int each = 0; each < form.dangers().size(); each++) {
            fields.number("/carries/dangers/" + each, form.dangers().get(each), 1, MOST_DANGERS)
                    .ifPresent(number -> dangers.add(DangerClass.values()[number - 1]));
        }
        return new Capabilities(units, Boolean.TRUE.equals(form.powered()), dangers);
    }

    private List<Rate> tariff(Fields fields, String service, List<RateForm> rows) {
        if (rows.isEmpty()) {
            fields.fault("network.tariff.none", "/tariff", null, "at least one row");
        }
        List<Rate> rates = new ArrayList<>();
        for (int each = 0; each < rows.size(); each++) {
            rate(fields, service, "/tariff/" + each, each + 1, rows.get(each)).ifPresent(rates::add);
        }
        return rates;
    }

    private Optional<Rate> rate(Fields fields, String service, String pointer, int number, RateForm row) {
        Optional<String> currency = fields.needed(pointer + "/currency", row.currency());
        currency.filter(code -> !isConvertible(code))
                .ifPresent(code -> fields.fault(
                        "network.currency.unknown", pointer + "/currency", code, "a currency with a noted rate"));
        Optional<BigDecimal> perTeu = fields.amount(pointer + "/perTeu", row.perTeu());
        Optional<BigDecimal> perKilometre = fields.amount(pointer + "/perTeuKilometre", row.perTeuKilometre());
        Optional<Validity> validity = validity(fields, pointer, row.validFrom(), row.validTo());
        if (!fields.areSound()) {
            return Optional.empty();
        }
        return Optional.of(new Rate(
                "tariff-%s-%d".formatted(service, number),
                "service",
                service,
                currency.orElseThrow(),
                perTeu.orElseThrow(),
                perKilometre.orElseThrow(),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                validity.orElseThrow(),
                "tariff"));
    }

    private boolean isConvertible(String currency) {
        return currency.equals(Network.PLANNING_CURRENCY)
                || base.currencyNotes().stream()
                        .anyMatch(note -> note.currency().equals(currency));
    }

    /** A class the network rides with already: there is a factor for it. */
    private Optional<EmissionClass> emissionClass(
            Fields fields, String service, Carriage carriage, @Nullable String vehicleClass) {
        EmissionClass usual = base.emissionClasses().of(service, carriage);
        if (vehicleClass == null || vehicleClass.isBlank() || vehicleClass.equals(usual.vehicleClass())) {
            return Optional.of(usual);
        }
        EmissionClass wanted = new EmissionClass(usual.kind(), vehicleClass.strip());
        boolean isKnown =
                base.services().stream().anyMatch(known -> known.emissionClass().equals(wanted))
                        || base.emissionClasses().bySubject().containsValue(wanted);
        if (!isKnown) {
            fields.fault(
                    "network.vehicleClass.unknown", "/vehicleClass", vehicleClass, "a class the network rides with");
            return Optional.empty();
        }
        return Optional.of(wanted);
    }

    private static String said(@Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text.strip();
    }
}
