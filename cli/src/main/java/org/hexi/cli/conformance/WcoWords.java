package org.hexi.cli.conformance;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the comment of a scenario says in words about the answers that are to come. */
final class WcoWords {
    private static final Pattern EXPECTED =
            Pattern.compile("(?is)Expected\\s+notifications?\\b(.*?)(?:-->|\\.\\s|\\n\\s*\\n)");
    private static final Pattern ANSWER = Pattern.compile("DMS[A-Z]{3}");

    private WcoWords() {}

    /** Short names of the kinds of answers a file announces; empty when it announces none. */
    static Set<String> expected(byte[] file) {
        Matcher sentence = EXPECTED.matcher(new String(file, StandardCharsets.UTF_8));
        return sentence.find()
                ? ANSWER.matcher(sentence.group(1))
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
    }
}
