package org.hexi.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text exists in every language, can be formatted, and no template or script carries text of its own. */
class MessagesTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path BROKEN = Path.of("src/test/resources/broken");

    @ParameterizedTest
    @MethodSource("englishFiles")
    void allLanguagesHaveTheSameKeys(Path english) throws IOException {
        Properties texts = read(english);
        for (String language : List.of("zh_CN", "ru")) {
            Path other = english.resolveSibling(english.getFileName().toString().replace("_en.", "_" + language + "."));
            assertThat(read(other).keySet()).as(other.toString()).isEqualTo(texts.keySet());
            assertThat(read(other).values())
                    .as(other + " has no empty text")
                    .noneMatch(text -> text.toString().isBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("allFiles")
    void everyTextCanBeFormatted(Path file) throws IOException {
        for (Object text : read(file).values()) {
            assertThat(new MessageFormat(text.toString(), Locale.ROOT)
                            .format(new Object[] {"1", "2", "3", "4", "5", "6"}))
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void templatesCarryNoTextOfTheirOwn(Path template) throws IOException {
        assertThat(OwnWords.ofTemplate(Files.readString(template)))
                .as("literal text in " + template)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void scriptsCarryNoTextOfTheirOwn(Path script) throws IOException {
        assertThat(OwnWords.ofScript(Files.readString(script)))
                .as("literal text in " + script)
                .isEmpty();
    }

    @Test
    void aTemplateWithTextOfItsOwnIsCaught() throws IOException {
        assertThat(OwnWords.ofTemplate(Files.readString(BROKEN.resolve("words.html"))))
                .containsExactlyInAnyOrder(
                        "Visible",
                        "Titled",
                        "Depicted",
                        "Submitted",
                        "Placed",
                        "Labelled",
                        "Counted",
                        "Quoted",
                        "Headed");
    }

    @Test
    void aScriptWithTextOfItsOwnIsCaught() throws IOException {
        assertThat(OwnWords.ofScript(Files.readString(BROKEN.resolve("words.js"))))
                .containsExactlyInAnyOrder(
                        "Close", "Titled", "<b> left</b>", "Labelled", " d", " часов", "Cost", "Sure?");
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static Stream<Path> englishFiles() throws IOException {
        return files("messages", "_en.properties");
    }

    private static Stream<Path> allFiles() throws IOException {
        return files("messages", ".properties");
    }

    private static Stream<Path> templates() throws IOException {
        return files("templates", ".html");
    }

    private static Stream<Path> scripts() throws IOException {
        return files("static/hexi", ".js");
    }

    private static Stream<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(RESOURCES.resolve(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        }
    }
}
