package org.hexi.hub.platform.filters.model;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexi.engine.kernel.InvalidValue;

/**
 * The query of a list's address in one normal form: nothing empty, no page and no language, in the order of the names. Two
 * addresses that differ only in these have equal queries. Immutable.
 *
 * @param text such as {@code lane=RED&text=solar}, encoded as in an address; empty when nothing is filtered
 */
public record FilterQuery(String text) {
    private static final Set<String> NO_FILTER = Set.of("page", "size", "lang", "format");
    private static final int LONGEST = 1_000;

    public FilterQuery {
        text = normal(text);
        if (text.length() > LONGEST) {
            throw new InvalidValue("filters.query.length", "query", text, "at most " + LONGEST + " characters");
        }
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** @param list path of the list page */
    public String addressOf(String list) {
        return isEmpty() ? list : list + "?" + text;
    }

    private static String normal(String text) {
        return Stream.of(text.split("&"))
                .map(FilterQuery::pair)
                .filter(pair -> !pair.value().isBlank() && !NO_FILTER.contains(pair.name()))
                .map(Pair::encoded)
                .distinct()
                .sorted()
                .collect(Collectors.joining("&"));
    }

    private static Pair pair(String text) {
        int equals = text.indexOf('=');
        return equals < 0
                ? new Pair(decoded(text), "")
                : new Pair(decoded(text.substring(0, equals)), decoded(text.substring(equals + 1)));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException brokenEscape) {
            throw new InvalidValue("filters.query.malformed", "query", text, "a query as it stands in an address");
        }
    }

    private record Pair(String name, String value) {
        String encoded() {
            return encode(name) + "=" + encode(value.strip());
        }

        private static String encode(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }
}
