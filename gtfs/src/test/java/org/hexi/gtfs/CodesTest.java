package org.hexi.gtfs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about feeds lists each code of an issue; each code listed is tried by a test, and no code is used that is not listed. */
class CodesTest {
    private static final Path PAGE = Path.of("..", "docs", "gtfs.md");
    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final Pattern LISTED = Pattern.compile("`(gtfs\\.[a-z]+\\.[a-z0-9]+)`");
    private static final Pattern WRITTEN = Pattern.compile("\"(gtfs\\.[a-z]+\\.[a-z0-9]+)\"");

    @Test
    void everyCodeIsListedAndTried() throws IOException {
        Set<String> listed = codes(LISTED, Files.readString(PAGE));
        Set<String> tried = codes(WRITTEN, sources(TESTS));
        assertThat(listed).isNotEmpty();
        assertThat(tried).as("tried by tests").containsExactlyElementsOf(listed);
        assertThat(listed).as("listed").containsAll(codes(WRITTEN, sources(MAIN)));
    }

    private static Set<String> codes(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sources(Path root) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }
}
