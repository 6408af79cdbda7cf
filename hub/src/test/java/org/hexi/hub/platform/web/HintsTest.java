package org.hexi.hub.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.hexi.engine.kernel.Issue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.StaticMessageSource;

/** What would be accepted is told in the language of the page, whatever engine or module says it. */
class HintsTest {
    private static final Path HUB = Path.of("src/main/java/org/hexi/hub");
    private static final Path KERNEL = Path.of("../engines/kernel/src/main/java");

    /** Only programs read what these say, or nobody does: they read the files of the house when it starts. */
    private static final List<String> NO_PAGE = List.of(
            "/rest/",
            "/json/",
            "/network/intake/",
            "/network/model/LoadedNetwork",
            "/network/model/EmissionClasses",
            "/corridor/model/",
            "/operations/upkeep/",
            "/parties/rates/",
            "CapturingEvents",
            "ReadingDocuments",
            "ResolvingUnits",
            "/kernel/Table");

    private final StaticMessageSource messages = new StaticMessageSource();
    private final Hints hints = new Hints(messages);

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void theFiguresOfAHintAreToldInTheLanguageOfThePage() {
        speak("hint.some.length", "1 to {0} characters", "от 1 до {0} знаков");
        assertThat(hints.of(Issue.error("some.length", 1, "name", "", "1 to 60 characters")))
                .isEqualTo("от 1 до 60 знаков");
    }

    @Test
    void aFieldThatAcceptsSomethingElseHasItsOwnHint() {
        speak("hint.some.missing", "a value", "значение");
        speak("hint.some.missing.shipment", "a name", "имя");
        assertThat(hints.of(Issue.error("some.missing", 1, "shipment", null, "a name")))
                .isEqualTo("имя");
        assertThat(hints.of(Issue.error("some.missing", 1, "goods[0].unit", null, "a value")))
                .isEqualTo("значение");
    }

    @Test
    void aHintThatNoMessageKnowsStaysAsItWasSaid() {
        speak("hint.some.length", "1 to {0} characters", "от 1 до {0} знаков");
        assertThat(hints.of(Issue.error("some.length", 1, "name", "", "at least 3")))
                .isEqualTo("at least 3");
        assertThat(hints.of(Issue.error("some.other", 1, "name", "", "anything")))
                .isEqualTo("anything");
    }

    @Test
    void everyHintThatCanReachAPageHasAMessage() throws IOException {
        Properties english = english();
        List<SpokenHints> spoken = Stream.concat(sources(HUB), sources(KERNEL))
                .flatMap(source -> SpokenHints.in(source).stream())
                .toList();
        assertThat(spoken).hasSizeGreaterThan(70);
        assertThat(untold(spoken, english)).isEmpty();
    }

    @Test
    void aHintWithoutAMessageIsCaught() {
        Properties english = new Properties();
        english.setProperty("hint.some.length", "1 to {0} characters");
        List<SpokenHints> spoken = SpokenHints.in("""
                throw new InvalidValue("some.length", "name", name, "1 to " + LONGEST + " characters");
                throw new InvalidValue("some.length", "name", name, "some characters");
                issues.add(Issue.error("some.thing", row(1, 2), "", null, "the digit of %s".formatted(text)));""");
        assertThat(untold(spoken, english))
                .containsExactly(
                        new SpokenHints("some.length", "some characters"),
                        new SpokenHints("some.thing", "the digit of 7"));
    }

    private static List<SpokenHints> untold(List<SpokenHints> spoken, Properties english) {
        return spoken.stream()
                .filter(hint -> english.stringPropertyNames().stream()
                        .filter(key -> key.equals("hint." + hint.code()) || key.startsWith("hint." + hint.code() + "."))
                        .noneMatch(key -> Hints.figures(english.getProperty(key), hint.sentence())
                                .isPresent()))
                .toList();
    }

    private static Stream<String> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> NO_PAGE.stream().noneMatch(file.toString()::contains))
                    .toList();
            List<String> sources = new java.util.ArrayList<>();
            for (Path file : found) {
                sources.add(Files.readString(file));
            }
            return sources.stream();
        }
    }

    private static Properties english() throws IOException {
        Properties english = new Properties();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            for (Path file : files.filter(one -> one.toString().endsWith("_en.properties"))
                    .toList()) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    english.load(reader);
                }
            }
        }
        return english;
    }

    private void speak(String key, String english, String russian) {
        Locale locale = Locale.of("ru");
        messages.addMessage(key, Locale.ENGLISH, english);
        messages.addMessage(key, locale, russian);
        LocaleContextHolder.setLocale(locale);
    }
}
