package org.hexi.hub.opening.clearance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.customs.selectivity.Lane;
import org.hexi.hub.platform.web.DayParameter;
import org.jspecify.annotations.Nullable;

/**
 * The filter of a study as typed.
 *
 * @param from first day, blank for four weeks before the last
 * @param until last day, blank for today
 */
public record StudyQuery(
        @Nullable String from,
        @Nullable String until,
        @Nullable String office,
        @Nullable Lane lane,
        @Nullable Direction direction,
        @Nullable StudyDimension by) {
    private static final int USUAL_DAYS = 28;

    /** What was typed, or the days that hold without. */
    public StudyFilter filter(LocalDate today) {
        LocalDate last = day("until", until).orElse(today);
        return new StudyFilter(
                day("from", from).orElse(last.minusDays(USUAL_DAYS - 1)),
                last,
                Optional.ofNullable(office).map(String::strip).filter(code -> !code.isEmpty()),
                Optional.ofNullable(lane),
                Optional.ofNullable(direction),
                dimension());
    }

    public StudyDimension dimension() {
        return by == null ? StudyDimension.CHAPTER : by;
    }

    /** The same as the beginning of a query, for the links to the files. */
    public String parameters() {
        Map<String, Object> filled = new LinkedHashMap<>();
        put(filled, "from", from);
        put(filled, "until", until);
        put(filled, "office", office);
        put(filled, "lane", lane);
        put(filled, "direction", direction);
        put(filled, "by", by);
        return filled.entrySet().stream()
                .map(entry -> entry.getKey() + "="
                        + URLEncoder.encode(entry.getValue().toString(), UTF_8) + "&")
                .collect(Collectors.joining());
    }

    private static void put(Map<String, Object> filled, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            filled.put(name, value);
        }
    }

    private static Optional<LocalDate> day(String field, @Nullable String text) {
        return DayParameter.day("clearance.study.day", field, text == null ? "" : text);
    }
}
