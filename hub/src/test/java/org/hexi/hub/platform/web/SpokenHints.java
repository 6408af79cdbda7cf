package org.hexi.hub.platform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The hints a source file says, each with its code: calls of the makers of issues and impossible values whose code and hint
 * stand there in quotes. Where the source puts in a figure, the hint has a 7.
 */
record SpokenHints(String code, String sentence) {
    private static final Pattern CALL =
            Pattern.compile("(new InvalidValue|Issue\\.error|Issue\\.warning|\\bexpect)\\(");
    private static final Map<String, List<Integer>> PLACES = Map.of(
            "Issue.error", List.of(0, 4),
            "Issue.warning", List.of(0, 4),
            "expect", List.of(1, 4));
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern WORD = Pattern.compile("[a-z]{2,}");

    static List<SpokenHints> in(String source) {
        return CALL.matcher(source)
                .results()
                .flatMap(call -> said(source, call))
                .toList();
    }

    private static Stream<SpokenHints> said(String source, MatchResult call) {
        List<String> arguments = arguments(source, call.end());
        List<Integer> places = PLACES.getOrDefault(call.group(1), List.of(0, 3));
        if (arguments.size() <= places.getLast()) {
            return Stream.empty();
        }
        String code = arguments.get(places.getFirst());
        return sentence(arguments.get(places.getLast()))
                .filter(found -> QUOTED.matcher(code).matches())
                .map(found -> new SpokenHints(code.substring(1, code.length() - 1), found))
                .stream();
    }

    /** What stands between the brackets, taken apart at the commas that are in no quotes and no inner brackets. */
    private static List<String> arguments(String source, int from) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int start = from;
        for (int at = from; depth >= 0 && at < source.length(); at++) {
            char one = source.charAt(at);
            if (one == '"') {
                at = endOfText(source, at);
            } else if (one == '(' || one == '[') {
                depth++;
            } else if (one == ')' || one == ']') {
                depth--;
            }
            if (depth < 0 || (depth == 0 && one == ',')) {
                arguments.add(source.substring(start, at).strip());
                start = at + 1;
            }
        }
        return arguments;
    }

    private static int endOfText(String source, int quote) {
        int at = quote + 1;
        while (source.charAt(at) != '"') {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }

    /** The sentence an expression makes; empty when it has no words or is made elsewhere. */
    private static Optional<String> sentence(String expression) {
        StringBuilder sentence = new StringBuilder();
        int end = 0;
        for (MatchResult quoted : QUOTED.matcher(expression).results().toList()) {
            sentence.append(figure(expression.substring(end, quoted.start())));
            sentence.append(quoted.group(1).replaceAll("%[sd]", "7"));
            end = quoted.end();
        }
        String rest = expression.substring(end);
        sentence.append(rest.startsWith(".formatted") ? "" : figure(rest));
        return Optional.of(sentence.toString())
                .filter(found ->
                        WORD.matcher(found).find() && QUOTED.matcher(expression).find());
    }

    private static String figure(String between) {
        return between.replaceAll("[+\\s]", "").isEmpty() ? "" : "7";
    }
}
