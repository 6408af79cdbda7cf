package org.hexi.hub.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.StaticMessageSource;

/** Explanations are told in the language of the page, and in tests a word without a message is a fault. */
class WhyTest {
    private static final Locale RUSSIAN = Locale.of("ru");

    private final StaticMessageSource messages = new StaticMessageSource();
    private final Why strict = new Why(messages, new Show(messages), true);
    private final Why why = new Why(messages, new Show(messages), false);

    @BeforeEach
    void speakRussian() {
        messages.addMessages(
                Map.of(
                        "rule.draw", "Жребий",
                        "input.draw", "жребий",
                        "input.expected.with", "ожидаемая доля, {0}",
                        "outcome.RED", "Красный",
                        "value.true", "да",
                        "value.MFN.with", "ставка РНБ {0}",
                        "value.DEARER.with", "{0}: дороже",
                        "value.RAIL", "железная дорога",
                        "basis.exact-front", "точный фронт",
                        "web.unit.hour", "ч"),
                RUSSIAN);
        LocaleContextHolder.setLocale(RUSSIAN);
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void codesAreToldAndFiguresStandAsTheyAre() {
        assertThat(strict.rule("draw")).isEqualTo("Жребий");
        assertThat(strict.input("draw")).isEqualTo("жребий");
        assertThat(strict.input("expected RED")).isEqualTo("ожидаемая доля, Красный");
        assertThat(strict.value("true")).isEqualTo("да");
        assertThat(strict.value("RED")).isEqualTo("Красный");
        assertThat(strict.value("DEARER MFN 15 % (150 CNY)")).isEqualTo("ставка РНБ 15 % (150 CNY): дороже");
        assertThat(strict.value("RAIL/x-9/CN")).isEqualTo("железная дорога / x-9 / CN");
        assertThat(strict.value("2026-01-01/..")).isEqualTo("2026-01-01/..");
        assertThat(strict.value("12.00 CNY")).isEqualTo("12.00 CNY");
        assertThat(strict.value("0.02 kg CO2e/tkm")).isEqualTo("0.02 kg CO2e/tkm");
        assertThat(strict.value("24.5 h")).isEqualTo("24.5 ч");
        assertThat(strict.basis("exact front; Act 7")).isEqualTo("точный фронт; Act 7");
    }

    @Test
    void aRuleOrAnInputWithoutAMessageIsCaught() {
        assertThatIllegalStateException().isThrownBy(() -> strict.rule("lot")).withMessageContaining("rule.lot");
        assertThatIllegalStateException().isThrownBy(() -> strict.input("lot")).withMessageContaining("input.lot");
    }

    @Test
    void anOutcomeInEnglishIsCaught() {
        assertThatIllegalStateException().isThrownBy(() -> strict.value("not drawn"));
        assertThatIllegalStateException().isThrownBy(() -> strict.value("false"));
        assertThatIllegalStateException().isThrownBy(() -> strict.value("BELOW_THRESHOLD 0 CNY"));
    }

    @Test
    void peopleSeeAnUnknownWordAsItStands() {
        assertThat(why.rule("lot")).isEqualTo("lot");
        assertThat(why.input("lot")).isEqualTo("lot");
        assertThat(why.value("not drawn")).isEqualTo("not drawn");
    }
}
