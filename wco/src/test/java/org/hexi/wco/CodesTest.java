package org.hexi.wco;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexi.wco.answering.Codes;
import org.junit.jupiter.api.Test;

/** The page lists each code of an issue; each code listed is tried by a test, and no code is used that is not listed. */
class CodesTest {
    private static final Path PAGE = Path.of("..", "docs", "wco.md");
    private static final Pattern CODE = Pattern.compile("\\b(wco\\.[a-z]+\\.[a-z0-9]+)\\b");
    private static final Pattern SHORT = Pattern.compile("`(wco\\.[a-z]+\\.[a-z0-9]+)` \\| (HXI\\d{3}) \\|");

    @Test
    void everyCodeIsListedAndTried() throws IOException {
        Set<String> listed = codes(Files.readString(PAGE));
        assertThat(listed).isNotEmpty();
        assertThat(listed).as("listed").containsAll(codes(sources("src/main/java")));
        assertThat(codes(sources("src/test/java"))).as("tried").containsAll(listed);
    }

    @Test
    void shortCodesAreThoseOfThePage() throws IOException {
        assertThat(SHORT.matcher(Files.readString(PAGE)).results().toList())
                .hasSizeGreaterThan(15)
                .allSatisfy(row -> assertThat(Codes.of(row.group(1))).isEqualTo(row.group(2)));
        assertThat(Codes.of("wco.other.thing")).isEqualTo("HXI000");
    }

    private static Set<String> codes(String text) {
        return CODE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(code -> !code.equals("wco.other.thing"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sources(String root) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Files.readString(file)
                        .lines()
                        .filter(line -> line.contains("\"") || line.contains("|wco."))
                        .forEach(line -> text.append(line).append('\n'));
            }
        }
        return text.toString();
    }
}
