package org.hexi.hub.transport.network.sheet;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hexi.engine.kernel.Decimals;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.hub.transport.network.ServiceForm.SectionForm;

/**
 * How values stand in a cell, each written and read. What spreadsheets make of times and days is read as it was meant. Reading an
 * impossible cell throws an {@link InvalidValue} that names its column.
 */
final class CellWords {
    static final String DAILY = "DAILY";

    private static final int MINUTES_PER_HOUR = 60;
    private static final int SHORT = 3;
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;|，；、]+");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern DAY_NUMBERS = Pattern.compile("[1-7]{1,7}");
    private static final Pattern HOURS = Pattern.compile("(\\d{1,4}):([0-5]\\d)(?::00)?");
    private static final Pattern CLOCK = Pattern.compile("(?:\\d{4}-\\d{2}-\\d{2}T)?(\\d{1,2}):(\\d{2})(?::00)?");
    private static final Pattern CALENDAR = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern SECTION = Pattern.compile("([A-Za-z]{2})\\s+(\\S+?)(?:\\s+([A-Za-z]+))?");
    private static final Set<String> YES = Set.of("yes", "true", "1", "是", "да");
    private static final Set<String> NO = Set.of("no", "false", "0", "否", "нет");

    private CellWords() {}

    static List<String> split(String cell) {
        return Arrays.stream(BETWEEN.split(cell.strip()))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    static List<String> words(String cell) {
        return split(upper(cell));
    }

    static String days(List<String> days) {
        return days.size() == DayOfWeek.values().length
                ? DAILY
                : days.stream().map(day -> day.substring(0, SHORT)).collect(Collectors.joining(" "));
    }

    /** Names of days, their first three letters, or their numbers from Monday on. */
    static List<String> days(String column, String cell) {
        List<String> days = new ArrayList<>();
        for (String word : words(cell)) {
            if (word.equals(DAILY)) {
                Arrays.stream(DayOfWeek.values()).map(DayOfWeek::name).forEach(days::add);
            } else if (DAY_NUMBERS.matcher(word).matches()) {
                word.chars().forEach(digit -> days.add(DayOfWeek.of(digit - '0').name()));
            } else {
                days.add(Arrays.stream(DayOfWeek.values())
                        .map(DayOfWeek::name)
                        .filter(name ->
                                name.equals(word) || name.substring(0, SHORT).equals(word))
                        .findFirst()
                        .orElseThrow(() -> new InvalidValue(
                                "network.sheet.weekdays", column, cell, "days such as MON WED FRI, 1 3 5 or DAILY")));
            }
        }
        return days.stream().distinct().toList();
    }

    /** A day as written by ISO 8601; what is no day stays as it is, to be told. */
    static String day(String cell) {
        Matcher parts = CALENDAR.matcher(cell);
        return parts.matches()
                ? "%s-%02d-%02d"
                        .formatted(parts.group(1), Integer.valueOf(parts.group(2)), Integer.valueOf(parts.group(3)))
                : cell;
    }

    static List<String> dates(String cell) {
        return split(cell).stream().map(CellWords::day).toList();
    }

    /** A time of day; what is none stays as it is, to be told. */
    static String time(String cell) {
        Matcher parts = CLOCK.matcher(cell);
        return parts.matches() ? "%02d:%s".formatted(Integer.valueOf(parts.group(1)), parts.group(2)) : cell;
    }

    static int whole(String column, String cell) {
        if (!WHOLE.matcher(cell).matches()) {
            throw new InvalidValue("network.sheet.whole", column, cell, "a whole number such as 110");
        }
        return Integer.parseInt(cell);
    }

    static List<Integer> numbers(String column, String cell) {
        return split(cell).stream().map(word -> whole(column, word)).toList();
    }

    /** Minutes, or hours and minutes. */
    static int minutes(String column, String cell) {
        Matcher hours = HOURS.matcher(cell);
        if (hours.matches()) {
            return Integer.parseInt(hours.group(1)) * MINUTES_PER_HOUR + Integer.parseInt(hours.group(2));
        }
        if (!WHOLE.matcher(cell).matches()) {
            throw new InvalidValue(
                    "network.sheet.minutes", column, cell, "minutes such as 2190, or hours and minutes such as 36:30");
        }
        return Integer.parseInt(cell);
    }

    static BigDecimal decimal(String column, String cell) {
        return Decimals.parse(column, cell);
    }

    static String yes(boolean isSo) {
        return isSo ? "yes" : "no";
    }

    static boolean yes(String column, String cell) {
        String word = cell.toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            throw new InvalidValue("network.sheet.yes", column, cell, "yes or no");
        }
        return YES.contains(word);
    }

    static String minutesByWord(Map<String, Integer> minutes) {
        return new TreeMap<>(minutes)
                .entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining(" "));
    }

    static Map<String, Integer> minutesByWord(String column, String cell) {
        Map<String, Integer> minutes = new TreeMap<>();
        for (String pair : words(cell)) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw new InvalidValue(
                        "network.sheet.pairs", column, cell, "pairs such as REFRIGERATED=720 DANGEROUS=48:00");
            }
            minutes.put(pair.substring(0, equals), minutes(column, pair.substring(equals + 1)));
        }
        return minutes;
    }

    static String sections(List<SectionForm> sections) {
        return sections.stream()
                .map(part -> "%s %s %s".formatted(part.country(), plain(part.kilometres()), part.traction()))
                .collect(Collectors.joining("; "));
    }

    static List<SectionForm> sections(String column, String cell) {
        return Arrays.stream(cell.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> section(column, part)
                        .orElseThrow(() -> new InvalidValue(
                                "network.sheet.sections",
                                column,
                                cell,
                                "parts such as KZ 280 electric; CN 120 diesel")))
                .toList();
    }

    private static Optional<SectionForm> section(String column, String part) {
        Matcher words = SECTION.matcher(part);
        return words.matches()
                ? Optional.of(new SectionForm(
                        words.group(1).toUpperCase(Locale.ROOT),
                        decimal(column, words.group(2)),
                        Optional.ofNullable(words.group(3))
                                .map(word -> word.toLowerCase(Locale.ROOT))
                                .orElse(null)))
                : Optional.empty();
    }

    private static String plain(@org.jspecify.annotations.Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    static String list(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    /** Reads a cell, or gives nothing where it is blank. */
    static <T> Optional<T> read(String cell, Function<String, T> reading) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(reading.apply(cell));
    }
}
