package org.hexi.hub.transport.network.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hexi.hub.transport.network.ServiceForm;
import org.hexi.hub.transport.network.ServiceForm.CapabilitiesForm;
import org.hexi.hub.transport.network.ServiceForm.CutOffsForm;
import org.hexi.hub.transport.network.ServiceForm.RateForm;
import org.hexi.hub.transport.network.ServiceForm.StopForm;
import org.hexi.hub.transport.network.ServiceForm.TrackForm;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table as it is written. Immutable.
 *
 * @param number of the row within its service, from 0
 */
record SheetRow(ServiceForm form, int number) {
    /** A cell of a spreadsheet ends somewhere; more single days go on in the next row. */
    private static final int MOST_DATES = 150;

    private static final Map<String, Function<ServiceForm, @Nullable Object>> WHOLE = Map.ofEntries(
            Map.entry("name_en", ServiceForm::nameEn),
            Map.entry("name_zh", ServiceForm::nameZh),
            Map.entry("name_ru", ServiceForm::nameRu),
            Map.entry("carrier", ServiceForm::carrierCode),
            Map.entry("carriage", ServiceForm::carriage),
            Map.entry("days", form -> CellWords.days(form.days())),
            Map.entry("first_departure", ServiceForm::firstDeparture),
            Map.entry("zone", ServiceForm::zone),
            Map.entry("capacity_teu", ServiceForm::capacityTeu),
            Map.entry("cutoff", form -> cutOffs(form).gateMinutes()),
            Map.entry(
                    "cutoff_by_class",
                    form -> CellWords.minutesByWord(cutOffs(form).byClass())),
            Map.entry(
                    "cutoff_documents",
                    form -> CellWords.minutesByWord(cutOffs(form).documents())),
            Map.entry("units", form -> carries(form, each -> CellWords.list(each.units()))),
            Map.entry("powered", form -> carries(form, each -> CellWords.yes(Boolean.TRUE.equals(each.powered())))),
            Map.entry("dangers", form -> carries(form, each -> CellWords.list(each.dangers()))),
            Map.entry("vehicle_class", ServiceForm::vehicleClass),
            Map.entry("runs_from", ServiceForm::validFrom),
            Map.entry("runs_to", ServiceForm::validTo));

    static Stream<SheetRow> of(ServiceForm form) {
        int dates = Math.max(
                Math.ceilDiv(form.alsoOn().size(), MOST_DATES),
                Math.ceilDiv(form.notOn().size(), MOST_DATES));
        int rows = Math.max(dates, Math.max(form.stops().size(), form.tariff().size()));
        return IntStream.range(0, Math.max(1, rows)).mapToObj(number -> new SheetRow(form, number));
    }

    /** What stands in a column; empty text for nothing. */
    Object cell(String column) {
        @Nullable
        Object value = switch (column) {
            case "id" -> form.id();
            case "also_on" -> dates(form.alsoOn());
            case "not_on" -> dates(form.notOn());
            case "place" -> call(StopForm::place);
            case "arrival" -> call(StopForm::arrivalOffsetMinutes);
            case "departure" -> call(StopForm::departureOffsetMinutes);
            case "handling" -> call(stop -> CellWords.yes(!Boolean.FALSE.equals(stop.handling())));
            case "track_km" -> track(TrackForm::kilometres);
            case "track_sections" -> track(track -> CellWords.sections(track.sections()));
            case "currency" -> price(RateForm::currency);
            case "per_teu" -> price(RateForm::perTeu);
            case "per_teu_km" -> price(RateForm::perTeuKilometre);
            case "price_from" -> price(RateForm::validFrom);
            case "price_to" -> price(RateForm::validTo);
            default -> number == 0 ? WHOLE.getOrDefault(column, form -> null).apply(form) : null;
        };
        return value == null ? "" : value;
    }

    private String dates(List<String> dates) {
        return CellWords.list(dates.stream()
                .skip((long) number * MOST_DATES)
                .limit(MOST_DATES)
                .toList());
    }

    private @Nullable Object call(Function<StopForm, @Nullable Object> value) {
        return number < form.stops().size() ? value.apply(form.stops().get(number)) : null;
    }

    private @Nullable Object price(Function<RateForm, @Nullable Object> value) {
        return number < form.tariff().size() ? value.apply(form.tariff().get(number)) : null;
    }

    /** A stretch stands in the row of the call it leads to, where it is ridden first. */
    private @Nullable Object track(Function<TrackForm, @Nullable Object> value) {
        return number == 0 || number >= form.stops().size()
                ? null
                : form.tracks().stream()
                        .filter(track -> firstRidden(track) == number)
                        .findFirst()
                        .map(value)
                        .orElse(null);
    }

    private int firstRidden(TrackForm track) {
        return IntStream.range(1, form.stops().size())
                .filter(stop -> String.valueOf(track.from())
                                .equals(form.stops().get(stop - 1).place())
                        && String.valueOf(track.to())
                                .equals(form.stops().get(stop).place()))
                .findFirst()
                .orElse(0);
    }

    private static CutOffsForm cutOffs(ServiceForm form) {
        return Optional.ofNullable(form.cutOffs()).orElseGet(() -> new CutOffsForm(null, Map.of(), Map.of()));
    }

    private static @Nullable Object carries(ServiceForm form, Function<CapabilitiesForm, @Nullable Object> value) {
        return form.carries() == null ? null : value.apply(form.carries());
    }
}
