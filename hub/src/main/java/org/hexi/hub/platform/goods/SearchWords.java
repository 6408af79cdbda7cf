package org.hexi.hub.platform.goods;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a person typed or a term says, cut into what can be compared. Chinese has no spaces, so a run of Chinese characters
 * stays whole and is looked for anywhere in a text; other words are folded in case and looked for at the beginning of words,
 * without their ending. Immutable.
 *
 * @param words words of scripts that use spaces, folded
 * @param runs unbroken runs of Chinese characters
 */
record SearchWords(List<String> words, List<String> runs) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");
    private static final Pattern RUN = Pattern.compile("\\p{IsHan}+");
    private static final int MOST = 12;

    static SearchWords of(String text) {
        String folded = fold(text);
        return new SearchWords(all(WORD, folded), all(RUN, folded));
    }

    /** What is looked for: the beginning of a long text is enough, so that a pasted page does no harm. */
    static SearchWords typed(String text) {
        SearchWords all = of(text);
        return new SearchWords(
                all.words.stream().limit(MOST).toList(),
                all.runs.stream().limit(MOST).toList());
    }

    boolean isEmpty() {
        return words.isEmpty() && runs.isEmpty();
    }

    /** Small letters, and ё written as е, as most people type it. */
    static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    /**
     * The part of a word that its forms share, roughly: Russian endings of up to two letters and the English plural are
     * dropped while at least four letters remain. A shorter prefix finds more, never less.
     */
    static String stem(String word) {
        if (Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.CYRILLIC) {
            return word.substring(0, Math.max(Math.min(4, word.length()), word.length() - 2));
        }
        boolean isPlural = word.length() > 4 && word.endsWith("s") && !word.endsWith("ss");
        return isPlural ? word.substring(0, word.length() - 1) : word;
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }
}
