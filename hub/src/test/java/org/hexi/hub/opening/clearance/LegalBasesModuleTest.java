package org.hexi.hub.opening.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hexi.hub.HubTest;
import org.hexi.hub.platform.web.Show;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/** What the decision tables stand on is told to everybody in their language. */
class LegalBasesModuleTest extends HubTest {
    private static final Path TABLES = Path.of("src/main/resources/dmn");
    private static final Pattern BASIS = Pattern.compile("-out-legalBasis\"><text>\"([^\"]+)\"");

    @Autowired
    Show show;

    @AfterEach
    void forgetLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "ru"})
    void everyBasisOfTheTablesHasItsNameInTheLanguage(String language) throws IOException {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
        assertThat(bases())
                .hasSizeGreaterThan(10)
                .allSatisfy(basis -> assertThat(show.basis(basis)).as(basis).isNotEqualTo(basis));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"关区令第7号", "关区令 (demonstration, unconfirmed)", "Order 7 {draft}", "{", "{0}", "Customs' order"})
    void whatAnOfficerWroteIsShownLetterForLetter(String basis) {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        assertThat(show.basis(basis)).isEqualTo(basis);
    }

    private static List<String> bases() throws IOException {
        try (Stream<Path> files = Files.list(TABLES)) {
            return files.map(LegalBasesModuleTest::read)
                    .flatMap(text -> BASIS.matcher(text).results())
                    .map((MatchResult found) -> found.group(1))
                    .distinct()
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
