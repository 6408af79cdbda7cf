package org.hexi.hub.transport.planning.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hexi.hub.platform.web.Show;
import org.hexi.hub.transport.planning.Comparison;
import org.hexi.hub.transport.planning.Criterion;
import org.hexi.hub.transport.planning.Distinction;
import org.hexi.hub.transport.planning.Weighed;
import org.springframework.context.MessageSource;

/** Tells in the language of the page why a way is on the front. */
public record ComparisonWords(
        Comparison comparison, PlaceWords names, Show show, MessageSource messages, Locale locale) {
    public List<String> reasons(Weighed way) {
        return comparison.distinctions(way).stream()
                .map(distinction -> reason(distinction, way))
                .toList();
    }

    public boolean isBetter(String criterion, Weighed way) {
        return comparison.isBetter(Criterion.valueOf(criterion), way);
    }

    /** Such as: earlier, safer. */
    public String strengths(Weighed way) {
        return comparison.strengths(way).stream()
                .map(criterion -> text("planning.compare.better." + criterion))
                .collect(Collectors.joining(", "));
    }

    private String reason(Distinction distinction, Weighed way) {
        String among = show.number(distinction.among());
        String none = text("planning.compare.none." + distinction.best());
        if (distinction.within().isEmpty()) {
            return text("planning.compare.ofAll", among, none);
        }
        String conditions = distinction.conditions().stream()
                .map(criterion -> text("planning.compare.within." + criterion, figure(criterion, way)))
                .collect(Collectors.joining(", "));
        return text("planning.compare.ofThose", among, conditions, none);
    }

    private String figure(Criterion criterion, Weighed way) {
        return switch (criterion) {
            case ARRIVAL -> show.localWithZone(way.arrival(), names.zone(way.to()));
            case COST -> show.money(way.cost());
            case CO2E -> show.number(way.co2eKilograms(), 0) + " kg";
            case PROBABILITY -> show.percent(way.probability());
        };
    }

    private String text(String key, Object... arguments) {
        String text = messages.getMessage(key, arguments, key, locale);
        return text == null ? key : text;
    }
}
