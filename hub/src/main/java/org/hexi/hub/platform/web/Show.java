package org.hexi.hub.platform.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.Money;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * How values look on every page, in the language of the request; templates call it as {@code @show}. Local times always
 * come with their zone, numbers with the grouping of the language. Thread-safe.
 */
@Component
public class Show {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter DAY_AND_MINUTE = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd");
    private static final Pattern PLAIN = Pattern.compile("[ -~]+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");
    private static final int MINUTES_PER_HOUR = 60;

    private final MessageSource messages;

    Show(MessageSource messages) {
        this.messages = messages;
    }

    /** A text of the pages; its key when there is none. */
    public String text(String key) {
        String text = messages.getMessage(key, null, key, locale());
        return text == null ? key : text;
    }

    /** A legal basis in the language of the page where the house shipped it, else letter for letter as somebody wrote it. */
    public String basis(String written) {
        if (!PLAIN.matcher(written).matches()) {
            return written;
        }
        String words = NO_LETTERS.matcher(written.toLowerCase(Locale.ROOT)).replaceAll(" ");
        String key = "basis." + words.strip().replace(' ', '-');
        String known = messages.getMessage(key, null, null, LocaleContextHolder.getLocale());
        return known == null ? written : known;
    }

    /** Date and time of day at a place, such as {@code 2026-03-01 14:05}; the zone is shown beside it. */
    public String local(Instant instant, ZoneId zone) {
        return MINUTE.format(instant.atZone(zone));
    }

    /** The same followed by the zone, where nothing stands beside it, such as {@code 2026-03-01 14:05 UTC+8}. */
    public String localWithZone(Instant instant, ZoneId zone) {
        return local(instant, zone) + " " + zone(instant, zone);
    }

    /** The same without the year while that is the year of {@code now}, for lists with many times. */
    public String brief(Instant instant, ZoneId zone, Instant now) {
        boolean isThisYear = instant.atZone(zone).getYear() == now.atZone(zone).getYear();
        return isThisYear ? DAY_AND_MINUTE.format(instant.atZone(zone)) : local(instant, zone);
    }

    public String utc(Instant instant) {
        return MINUTE.format(instant.atZone(ZoneOffset.UTC)) + " UTC";
    }

    public String day(Instant instant, ZoneId zone) {
        return DAY.format(instant.atZone(zone));
    }

    /** Offset of a zone at an instant, such as {@code UTC+8}. */
    public String zone(Instant instant, ZoneId zone) {
        ZoneOffset offset = zone.getRules().getOffset(instant);
        int minutes = offset.getTotalSeconds() / MINUTES_PER_HOUR;
        String sign = minutes < 0 ? "−" : "+";
        int hours = Math.abs(minutes) / MINUTES_PER_HOUR;
        int rest = Math.abs(minutes) % MINUTES_PER_HOUR;
        return rest == 0 ? "UTC" + sign + hours : "UTC%s%d:%02d".formatted(sign, hours, rest);
    }

    public String weekday(Instant instant, ZoneId zone) {
        return instant.atZone(zone).getDayOfWeek().getDisplayName(TextStyle.SHORT, locale());
    }

    /** A length of time in its two greatest units, such as {@code 2 d 4 h}; a second unit of zero is left out. */
    public String duration(Duration duration) {
        Duration length = duration.abs();
        String text;
        if (length.toDays() > 0) {
            text = two("web.duration.day", length.toDays(), "web.duration.dayHour", length.toHoursPart());
        } else if (length.toHours() > 0) {
            text = two("web.duration.hour", length.toHours(), "web.duration.hourMinute", length.toMinutesPart());
        } else {
            text = pair("web.duration.minute", length.toMinutes(), 0);
        }
        return duration.isNegative() ? "−" + text : text;
    }

    public String number(long value) {
        return NumberFormat.getIntegerInstance(locale()).format(value);
    }

    public String number(BigDecimal value, int decimals) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(locale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    public String money(Money money) {
        int decimals = Math.max(0, money.currency().getDefaultFractionDigits());
        return number(money.amount(), decimals) + " " + money.currency().getCurrencyCode();
    }

    public String mass(Mass mass) {
        return number(mass.kilograms(), mass.kilograms().scale() > 0 ? 1 : 0) + " kg";
    }

    /** A share of one as a percentage, such as {@code 87.5 %}. */
    public String percent(BigDecimal share) {
        return number(share.movePointRight(2), 1) + " %";
    }

    private String two(String whole, long first, String both, long second) {
        return second == 0 ? pair(whole, first, 0) : pair(both, first, second);
    }

    private String pair(String key, long first, long second) {
        String text = messages.getMessage(key, new Object[] {String.valueOf(first), String.valueOf(second)}, locale());
        return text == null ? "" : text;
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
