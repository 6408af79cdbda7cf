package org.hexi.hub.ecology.carbon.web;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.hexi.engine.emissions.api.ElementFootprint;
import org.hexi.engine.emissions.api.EmissionFactor;
import org.hexi.engine.emissions.api.Emissions;
import org.hexi.engine.kernel.Explanation;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.ecology.carbon.FootprintView;
import org.hexi.hub.ecology.carbon.FootprintView.LegFootprint;
import org.hexi.hub.platform.documents.Sheet;
import org.hexi.hub.platform.documents.Sheet.Column;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.platform.web.Show;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The calculation sheet of a footprint in the reader's language, the same for the page and for the PDF. */
@Component
class FootprintSheets {
    private final MessageSource messages;
    private final Places places;
    private final Show show;

    FootprintSheets(MessageSource messages, Places places, Show show) {
        this.messages = messages;
        this.places = places;
        this.show = show;
    }

    Sheet sheet(FootprintView view, URI source, Locale locale) {
        Words words = new Words(messages, locale);
        List<Sheet.Block> blocks = new ArrayList<>();
        blocks.add(new Sheet.Facts(facts(view, words)));
        blocks.add(legs(view, words));
        blocks.add(factors(view, words));
        blocks.add(arithmetic(view, words));
        view.footprint()
                .gaps()
                .forEach(gap -> blocks.add(new Sheet.Note(
                        words.of("carbon.gap", words.element(gap.element().id())))));
        blocks.add(new Sheet.Note(words.of("carbon.sheet.method")));
        return new Sheet(
                words.of("carbon.sheet.title", view.reference()),
                words.of("carbon.sheet.subtitle"),
                blocks,
                source,
                locale.toLanguageTag());
    }

    private SequencedMap<String, String> facts(FootprintView view, Words words) {
        Emissions total = view.footprint().total();
        SequencedMap<String, String> facts = new LinkedHashMap<>();
        facts.put(words.of("carbon.wtw"), kilograms(total.wtwKilograms()));
        facts.put(words.of("carbon.ttw"), kilograms(total.ttwKilograms()));
        facts.put(words.of("carbon.wtt"), kilograms(total.wttKilograms()));
        facts.put(words.of("carbon.intensity"), show.number(view.gramsPerTonneKilometre(), 1) + " g/tkm");
        facts.put(words.of("carbon.mass"), show.mass(view.mass()));
        facts.put(words.of("carbon.distance"), show.number(view.kilometres(), 0) + " km");
        view.footprint()
                .quality()
                .ifPresent(quality -> facts.put(words.of("carbon.quality"), words.of("carbon.quality." + quality)));
        BigDecimal forcing = view.footprint().radiativeForcingKilograms();
        if (forcing.signum() > 0) {
            facts.put(words.of("carbon.forcing"), kilograms(forcing));
        }
        return facts;
    }

    private Sheet.Table legs(FootprintView view, Words words) {
        List<Column> columns = List.of(
                new Column(words.of("carbon.leg"), false, 5),
                new Column(words.of("carbon.mode"), false, 2),
                new Column("km", true, 2),
                new Column("tkm", true, 3),
                new Column("TTW kg", true, 3),
                new Column("WTT kg", true, 3),
                new Column("WTW kg", true, 3),
                new Column(words.of("carbon.quality"), false, 3));
        List<List<String>> rows =
                view.legs().stream().map(leg -> row(leg, words)).toList();
        return new Sheet.Table(words.of("carbon.sheet.legs"), columns, rows);
    }

    private List<String> row(LegFootprint leg, Words words) {
        String way = "%d. %s – %s".formatted(leg.number(), name(leg.from(), words), name(leg.to(), words));
        String mode = words.of("carbon.mode." + leg.mode());
        String kilometres = show.number(leg.kilometres(), 0);
        return switch (leg.element()) {
            case ElementFootprint.Accounted accounted ->
                List.of(
                        way,
                        mode,
                        kilometres,
                        show.number(accounted.activity(), 1),
                        show.number(accounted.emissions().ttwKilograms(), 2),
                        show.number(accounted.emissions().wttKilograms(), 2),
                        show.number(accounted.emissions().wtwKilograms(), 2),
                        words.of("carbon.quality." + accounted.quality()));
            case ElementFootprint.Gap _ -> List.of(way, mode, kilometres, "", "", "", "", words.of("carbon.unknown"));
        };
    }

    private Sheet.Table factors(FootprintView view, Words words) {
        List<Column> columns = List.of(
                new Column(words.of("carbon.factor"), false, 5),
                new Column("TTW", true, 2),
                new Column("WTT", true, 2),
                new Column("WTW kg/tkm", true, 2),
                new Column(words.of("carbon.source"), false, 6),
                new Column(words.of("carbon.edition"), false, 2));
        List<List<String>> rows = view.footprint().accounted().stream()
                .map(accounted -> accounted.choice().factor())
                .distinct()
                .map(FootprintSheets::row)
                .toList();
        return new Sheet.Table(words.of("carbon.sheet.factors"), columns, rows);
    }

    private static List<String> row(EmissionFactor factor) {
        BigDecimal wtw = factor.intensity() instanceof org.hexi.engine.emissions.api.Intensity.WellToWheel whole
                ? whole.wtw()
                : factor.intensity().ttw();
        return List.of(
                factor.id(),
                factor.intensity().ttw().toPlainString(),
                wtw.subtract(factor.intensity().ttw()).toPlainString(),
                wtw.toPlainString(),
                factor.provenance().source(),
                factor.provenance().edition());
    }

    private static Sheet.Table arithmetic(FootprintView view, Words words) {
        List<Column> columns = List.of(
                new Column(words.of("carbon.element"), false, 2),
                new Column(words.of("carbon.clause"), false, 4),
                new Column(words.of("carbon.arithmetic"), false, 9));
        List<List<String>> rows = new ArrayList<>();
        for (ElementFootprint.Accounted accounted : view.footprint().accounted()) {
            for (Explanation.Step step : accounted.explanation().steps()) {
                rows.add(List.of(words.element(accounted.element().id()), step.basis(), step.arithmetic()));
            }
        }
        return new Sheet.Table(words.of("carbon.sheet.arithmetic"), columns, rows);
    }

    private String kilograms(BigDecimal value) {
        return show.number(value, 2) + " kg CO2e";
    }

    private String name(PlaceCode place, Words words) {
        return places.get(place).name(words.locale());
    }

    private record Words(MessageSource messages, Locale locale) {
        String of(String key, Object... arguments) {
            return messages.getMessage(key, arguments, locale);
        }

        /** Words for the id of a chain element: its kind and what tells it from others, such as {@code leg 1}. */
        String element(String id) {
            String[] kindAndRest = id.split(" ", 2);
            return of("carbon.element." + kindAndRest[0], kindAndRest[1]);
        }
    }
}
