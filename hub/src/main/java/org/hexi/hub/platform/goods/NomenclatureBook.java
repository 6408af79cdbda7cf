package org.hexi.hub.platform.goods;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hexi.engine.kernel.HsCode;
import org.hexi.hub.platform.goods.model.ImportedTerms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Hexi's own wording first, then what an administrator imported from the public list. */
@Component
class NomenclatureBook implements Nomenclature {
    private static final Pattern CODE = Pattern.compile("\\d[\\d. ]*");
    private static final int SUBHEADING_DIGITS = 6;

    private final TreeMap<HsCode, IndexedTerm> own = new TreeMap<>();
    private final ImportedTerms imported;

    @Autowired
    NomenclatureBook(ImportedTerms imported) {
        this(TermFile.shipped(), imported);
    }

    NomenclatureBook(List<IndexedTerm> own, ImportedTerms imported) {
        own.forEach(term -> this.own.put(term.term().code(), term));
        this.imported = imported;
    }

    @Override
    public Optional<GoodsTerm> find(HsCode code) {
        return Optional.ofNullable(own.get(code))
                .map(IndexedTerm::term)
                .or(() -> imported.find(code).map(NomenclatureBook::english));
    }

    @Override
    public Optional<GoodsTerm> nearest(HsCode code) {
        return above(code.digits()).flatMap(above -> find(above).stream()).findFirst();
    }

    @Override
    public boolean knows(HsCode code) {
        return above(code.digits())
                .filter(above -> above.equals(code) || above.digits().length() >= SUBHEADING_DIGITS)
                .anyMatch(above -> find(above).isPresent());
    }

    @Override
    public List<GoodsTerm> search(String words, int limit) {
        String typed = words.strip();
        return CODE.matcher(typed).matches() ? byCode(typed.replaceAll("\\D", ""), limit) : byWords(typed, limit);
    }

    private List<GoodsTerm> byCode(String digits, int limit) {
        TreeMap<HsCode, GoodsTerm> found = new TreeMap<>();
        imported.startingWith(digits, limit).forEach(row -> found.put(row.code(), english(row)));
        own.values().stream()
                .map(IndexedTerm::term)
                .filter(term -> term.code().digits().startsWith(digits))
                .forEach(term -> found.put(term.code(), term));
        if (found.isEmpty()) {
            return above(digits).flatMap(above -> find(above).stream()).limit(1).toList();
        }
        return found.values().stream().limit(limit).toList();
    }

    private List<GoodsTerm> byWords(String typed, int limit) {
        SearchWords words = SearchWords.typed(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        record Found(GoodsTerm term, int distance) {}
        List<Found> found = new ArrayList<>();
        for (IndexedTerm term : own.values()) {
            term.distance(words)
                    .ifPresent(distance -> found.add(new Found(term.term(), distance + term.depthPenalty())));
        }
        // one run of Chinese characters may match only partly; keep such guesses out when there is something better
        int nearest = found.stream().mapToInt(Found::distance).min().orElse(0);
        Stream<GoodsTerm> ours = found.stream()
                .filter(one -> one.distance() <= nearest + 5)
                .sorted(Comparator.comparingInt(Found::distance)
                        .thenComparing(one -> one.term().code()))
                .map(Found::term);
        return Stream.concat(ours, byImportedWords(words, limit)).limit(limit).toList();
    }

    private Stream<GoodsTerm> byImportedWords(SearchWords words, int limit) {
        if (!words.runs().isEmpty()) {
            return Stream.empty();
        }
        List<String> stems = words.words().stream().map(SearchWords::stem).toList();
        return imported.withWordsBeginning(stems, limit).stream()
                .filter(row -> !own.containsKey(row.code()))
                .map(NomenclatureBook::english);
    }

    /** The code itself and what stands above it, nearest first. */
    private static Stream<HsCode> above(String digits) {
        int even = Math.min(10, digits.length() - digits.length() % 2);
        return Stream.iterate(even, length -> length >= 2, length -> length - 2)
                .map(length -> new HsCode(digits.substring(0, length)));
    }

    private static GoodsTerm english(ImportedTerms.Row row) {
        return new GoodsTerm(row.code(), GoodsTerm.HS_2022, row.description(), "", "");
    }

    Map<HsCode, IndexedTerm> own() {
        return Map.copyOf(own);
    }
}
