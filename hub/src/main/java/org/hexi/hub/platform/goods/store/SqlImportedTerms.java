package org.hexi.hub.platform.goods.store;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexi.engine.kernel.HsCode;
import org.hexi.hub.platform.goods.model.ImportedTerms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The imported descriptions. Reading a few thousand rows without an index of words takes milliseconds. Thread-safe. */
@Component
class SqlImportedTerms implements ImportedTerms {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final JdbcClient jdbc;

    SqlImportedTerms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(HsCode code, String description) {
        jdbc.sql("""
                        insert into goods.imported_term (code, description, folded) values (:code, :description, :folded)
                        on conflict (code) do update set description = excluded.description, folded = excluded.folded""")
                .param("code", code.digits())
                .param("description", description)
                .param("folded", folded(description))
                .update();
    }

    @Override
    public Optional<Row> find(HsCode code) {
        return jdbc.sql("select code, description from goods.imported_term where code = :code")
                .param("code", code.digits())
                .query((row, number) -> row(row.getString(1), row.getString(2)))
                .optional();
    }

    @Override
    public List<Row> startingWith(String digits, int limit) {
        return jdbc.sql("""
                        select code, description from goods.imported_term
                        where code like :prefix order by code limit :limit""")
                .param("prefix", digits + "%")
                .param("limit", limit)
                .query((row, number) -> row(row.getString(1), row.getString(2)))
                .list();
    }

    @Override
    public List<Row> withWordsBeginning(List<String> beginnings, int limit) {
        String[] patterns = beginnings.stream().map(word -> "% " + word + "%").toArray(String[]::new);
        return jdbc.sql("""
                        select code, description from goods.imported_term
                        where folded like all (:patterns) order by length(folded), code limit :limit""")
                .param("patterns", patterns)
                .param("limit", limit)
                .query((row, number) -> row(row.getString(1), row.getString(2)))
                .list();
    }

    /** Small letters, one space before each word, so that a beginning of a word is found with its space. */
    private static String folded(String description) {
        return " " + NO_WORD.matcher(description.toLowerCase(Locale.ROOT)).replaceAll(" ");
    }

    private static Row row(String code, String description) {
        return new Row(new HsCode(code), description);
    }
}
