package org.hexi.hub.platform.goods;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hexi.engine.kernel.HsCode;
import org.hexi.hub.platform.goods.model.ImportedTerms;
import org.junit.jupiter.api.Test;

class NomenclatureBookTest {
    private final InMemoryTerms imported = new InMemoryTerms();
    private final NomenclatureBook book = new NomenclatureBook(TermFile.shipped(), imported);

    @Test
    void shipsAllChaptersInUseAndTheHeadingsThatMatter() {
        assertThat(book.own().keySet())
                .filteredOn(code -> code.digits().length() == 2)
                .hasSize(96);
        assertThat(book.own().keySet())
                .filteredOn(code -> code.digits().length() == 4)
                .hasSize(200);
    }

    @Test
    void wordsInThreeLanguagesFindTheSameSubheading() {
        assertThat(codes("honey")).startsWith("040900");
        assertThat(codes("天然蜂蜜")).startsWith("040900");
        assertThat(codes("蜂蜜")).startsWith("040900");
        assertThat(codes("МЁД")).startsWith("040900");
        assertThat(codes("мед")).contains("040900");
    }

    @Test
    void allWordsMustMatchAndEndingsDoNotMatter() {
        assertThat(codes("frozen boneless beef")).startsWith("020230");
        assertThat(codes("говядины замороженной")).contains("020230");
        assertThat(codes("honey beef")).isEmpty();
    }

    @Test
    void aLongerChinesePhraseStillFindsTheTerm() {
        assertThat(codes("优质天然蜂蜜产品")).contains("040900");
    }

    @Test
    void aCodeFindsWhatStandsBelowItOrElseTheNearestAbove() {
        assertThat(codes("0409")).contains("040900");
        assertThat(codes("04.09.00")).containsExactly("040900");
        assertThat(codes("01019999")).containsExactly("01");
        assertThat(book.nearest(new HsCode("0202300000"))).map(GoodsTerm::code).contains(new HsCode("020230"));
        assertThat(book.nearest(new HsCode("770000"))).isEmpty();
    }

    @Test
    void chapter77IsReservedAndHoldsNothing() {
        assertThat(book.find(new HsCode("77"))).isEmpty();
    }

    @Test
    void importedDescriptionsFillTheGapsAndOwnWordingKeepsPriority() {
        imported.put(new HsCode("010121"), "Horses; live, pure-bred breeding animals");
        imported.put(new HsCode("040900"), "Honey; natural");
        assertThat(book.find(new HsCode("010121")))
                .map(GoodsTerm::en)
                .contains("Horses; live, pure-bred breeding animals");
        assertThat(book.find(new HsCode("040900"))).map(GoodsTerm::en).contains("Honey of bees");
        assertThat(codes("horse breeding")).contains("010121");
        assertThat(book.knows(new HsCode("01012100"))).isTrue();
        assertThat(book.knows(new HsCode("010129"))).isFalse();
    }

    @Test
    void emptyAndForeignTextFindsNothing() {
        assertThat(codes(" ")).isEmpty();
        assertThat(codes("%")).isEmpty();
        assertThat(codes("x' or 1=1 --")).isEmpty();
    }

    private List<String> codes(String words) {
        return book.search(words, 10).stream().map(term -> term.code().digits()).toList();
    }

    /** The imported descriptions as a map, found by the same rule as in SQL. */
    private static final class InMemoryTerms implements ImportedTerms {
        private final Map<HsCode, Row> rows = new TreeMap<>();

        @Override
        public void put(HsCode code, String description) {
            rows.put(code, new Row(code, description));
        }

        @Override
        public Optional<Row> find(HsCode code) {
            return Optional.ofNullable(rows.get(code));
        }

        @Override
        public List<Row> startingWith(String digits, int limit) {
            return rows.values().stream()
                    .filter(row -> row.code().digits().startsWith(digits))
                    .limit(limit)
                    .toList();
        }

        @Override
        public List<Row> withWordsBeginning(List<String> beginnings, int limit) {
            return rows.values().stream()
                    .filter(row -> beginnings.stream()
                            .allMatch(beginning -> SearchWords.of(row.description()).words().stream()
                                    .anyMatch(word -> word.startsWith(beginning))))
                    .limit(limit)
                    .toList();
        }
    }
}
