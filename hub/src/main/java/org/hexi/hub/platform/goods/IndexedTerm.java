package org.hexi.hub.platform.goods;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A term with its words cut once. Immutable.
 *
 * @param own words of the wording itself
 * @param others words of the synonyms
 */
record IndexedTerm(GoodsTerm term, SearchWords own, SearchWords others) {
    private static final int WHOLE = 0;
    private static final int BEGINNING = 1;
    private static final int SYNONYM = 2;
    private static final int PARTLY = 6;

    static IndexedTerm of(GoodsTerm term, String synonyms) {
        return new IndexedTerm(
                term, SearchWords.of(term.en() + " " + term.zh() + " " + term.ru()), SearchWords.of(synonyms));
    }

    /** How far the term is from what was typed, smaller is nearer; empty when a word is missing. */
    OptionalInt distance(SearchWords typed) {
        int sum = 0;
        for (String word : typed.words()) {
            int found = Math.min(word(own, word), SYNONYM + word(others, word));
            if (found >= PARTLY) {
                return OptionalInt.empty();
            }
            sum += found;
        }
        for (String run : typed.runs()) {
            int found = Math.min(run(own, run), SYNONYM + run(others, run));
            if (found > PARTLY + SYNONYM) {
                return OptionalInt.empty();
            }
            sum += found;
        }
        return OptionalInt.of(sum);
    }

    /** A subheading is what a declaration needs: headings and chapters stand a little behind. */
    int depthPenalty() {
        return switch (term.code().digits().length()) {
            case 2 -> 3;
            case 4 -> 1;
            default -> 0;
        };
    }

    private static int word(SearchWords text, String word) {
        if (text.words().contains(word)) {
            return WHOLE;
        }
        String stem = SearchWords.stem(word);
        return text.words().stream().anyMatch(other -> other.startsWith(stem)) ? BEGINNING : PARTLY;
    }

    private static int run(SearchWords text, String run) {
        if (text.runs().contains(run)) {
            return WHOLE;
        }
        if (text.runs().stream().anyMatch(other -> other.contains(run))) {
            return BEGINNING;
        }
        boolean isWithin = text.runs().stream().anyMatch(other -> other.length() > 1 && run.contains(other));
        return isWithin || sharesMostPairs(text.runs(), run) ? PARTLY : 2 * PARTLY;
    }

    /** Two thirds of the pairs of neighbouring characters: a phrase in another order still finds the term. */
    private static boolean sharesMostPairs(List<String> texts, String run) {
        int pairs = run.length() - 1;
        if (pairs < 2) {
            return false;
        }
        long shared = IntStream.range(0, pairs)
                .mapToObj(start -> run.substring(start, start + 2))
                .filter(pair -> texts.stream().anyMatch(text -> text.contains(pair)))
                .count();
        return shared * 3 >= pairs * 2L;
    }
}
