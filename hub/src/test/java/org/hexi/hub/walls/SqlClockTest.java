package org.hexi.hub.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** SQL never asks the database what time it is: neither in the sources nor in the migrations. */
class SqlClockTest {
    private static final Pattern CLOCK = Pattern.compile(
            "\\b(now|(clock|statement|transaction)_timestamp|timeofday)\\s*\\(|\\b(current_(timestamp|date|time)|localtime(stamp)?)\\b|'(now|today|tomorrow|yesterday)'",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\"(.*?)\"\"\"", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern SQL_COMMENT = Pattern.compile("--.*");
    private static final Pattern STATEMENT =
            Pattern.compile("\\b(select|insert|update|delete|values|where)\\b", Pattern.CASE_INSENSITIVE);

    @Test
    void noSourceDoes() throws IOException {
        List<Path> sources = files(Path.of("src/main/java"), ".java");
        assertThat(sources).hasSizeGreaterThan(200);
        for (Path source : sources) {
            assertThat(inSource(Files.readString(source))).as(source.toString()).isEmpty();
        }
    }

    @Test
    void noMigrationDoes() throws IOException {
        List<Path> migrations = files(Path.of("src/main/resources/db"), ".sql");
        assertThat(migrations).hasSizeGreaterThan(5);
        for (Path migration : migrations) {
            assertThat(inSql(Files.readString(migration)))
                    .as(migration.toString())
                    .isEmpty();
        }
    }

    @Test
    void theBrokenSamplesAreCaught() throws IOException {
        Path source = Path.of("src/test/java/org/hexi/broken/hub/store/RowsWithOwnClock.java");
        assertThat(inSource(Files.readString(source))).containsExactly("now(");
        assertThat(inSql(Files.readString(Path.of("src/test/resources/broken/migration.sql"))))
                .containsExactly("current_timestamp");
    }

    private static List<String> inSource(String java) {
        Stream<String> blocks = TEXT_BLOCK.matcher(java).results().map(block -> block.group(1));
        Stream<String> literals = LITERAL.matcher(TEXT_BLOCK.matcher(java).replaceAll(""))
                .results()
                .map(literal -> literal.group(1));
        return Stream.concat(blocks, literals)
                .filter(text -> STATEMENT.matcher(text).find())
                .flatMap(text -> inSql(text).stream())
                .toList();
    }

    private static List<String> inSql(String sql) {
        return CLOCK.matcher(SQL_COMMENT.matcher(sql).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
