package org.hexi.hub;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that a template or a script carries of its own instead of taking them from the messages. */
final class OwnWords {
    private static final String QUOTED =
            "(?:\"((?:[^\"\\\\\\n]|\\\\.)*)\"|'((?:[^'\\\\\\n]|\\\\.)*)'|`((?:[^`\\\\]|\\\\.)*)`)";
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern COMMENTS = Pattern.compile("<!--.*?-->|<script.*?</script>", Pattern.DOTALL);
    private static final Pattern TAG =
            Pattern.compile("<([\\w:]+)((?:[^>\"']|\"[^\"]*\"|'[^']*')*+)>|</[\\w:]+>|<!\\w+[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:.-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern EXPRESSION = Pattern.compile("[$#@~*]\\{(?:[^{}]|\\{[^{}]*})*+}");
    private static final Pattern HIDDEN = Pattern.compile("type=[\"'](?:hidden|checkbox|radio)[\"']");
    private static final Set<String> SHOWN = Set.of("title", "placeholder", "aria-label", "alt", "label", "data-label");
    private static final Set<String> TOLD =
            Set.of("th:text", "th:title", "th:placeholder", "th:aria-label", "th:alt", "th:data-label");

    /** Names, units and codes that are written alike in every language, and the operators of expressions. */
    private static final Set<String> ALIKE =
            Set.of("Hexi", "LTR", "CSV", "XLSX", "kg", "km", "mm", "tkm", "CO", "TEU", "and", "or", "not", "lt", "gt");

    private static final Pattern SCRIPT_COMMENTS = Pattern.compile("(?m)/\\*[\\s\\S]*?\\*/|(?<![:\"'`])//.*$");
    private static final Pattern HOLE = Pattern.compile("\\$\\{[^}]*}");
    private static final Pattern LITERAL = Pattern.compile(QUOTED);
    private static final Pattern UNIT = Pattern.compile(" \\p{L}+|.*[\\p{L}&&[^\\p{ASCII}]].*", Pattern.DOTALL);
    private static final List<Pattern> SINKS = Stream.of(
                    "\\.(?:textContent|innerText|innerHTML|title|ariaLabel|placeholder|alt)\\s*\\+?=\\s*",
                    "\\.setAttribute\\(\\s*[\"'](?:title|aria-label|alt|placeholder)[\"']\\s*,\\s*",
                    "\\b(?:alert|confirm|prompt|createTextNode|bindTooltip)\\(\\s*",
                    "\\b(?:name|text|label|units?)\\s*:\\s*")
            .map(sink -> Pattern.compile(sink + QUOTED))
            .toList();

    private OwnWords() {}

    static List<String> ofTemplate(String html) {
        String plain = COMMENTS.matcher(html).replaceAll(" ");
        List<String> found = new ArrayList<>(words(TAG.matcher(plain).replaceAll(" ")));
        TAG.matcher(plain).results().filter(tag -> tag.group(1) != null).forEach(tag -> found.addAll(ofTag(tag)));
        return found;
    }

    static List<String> ofScript(String script) {
        String code = SCRIPT_COMMENTS.matcher(script).replaceAll(" ");
        Stream<String> shown = SINKS.stream()
                .flatMap(sink -> sink.matcher(code).results())
                .map(OwnWords::text)
                .filter(text -> text.chars().anyMatch(Character::isLetter));
        Stream<String> units = LITERAL.matcher(code)
                .results()
                .map(OwnWords::text)
                .filter(text -> UNIT.matcher(text).matches());
        return Stream.concat(shown, units).distinct().toList();
    }

    private static List<String> ofTag(MatchResult tag) {
        boolean isField =
                tag.group(1).equals("input") && !HIDDEN.matcher(tag.group(2)).find();
        List<String> found = new ArrayList<>();
        ATTRIBUTE.matcher(tag.group(2)).results().forEach(attribute -> {
            String name = attribute.group(1);
            String value = attribute.group(2) == null ? attribute.group(3) : attribute.group(2);
            if (SHOWN.contains(name) || (isField && name.equals("value"))) {
                found.addAll(words(value));
            } else if (TOLD.contains(name)) {
                found.addAll(words(EXPRESSION.matcher(value).replaceAll(" ")));
            }
        });
        return found;
    }

    private static List<String> words(String text) {
        return WORDS.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(word -> !ALIKE.contains(word))
                .toList();
    }

    private static String text(MatchResult literal) {
        String text = Stream.of(1, 2, 3)
                .map(literal::group)
                .filter(found -> found != null)
                .findFirst()
                .orElse("");
        return HOLE.matcher(text).replaceAll("");
    }
}
