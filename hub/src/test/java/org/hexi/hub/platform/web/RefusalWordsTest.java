package org.hexi.hub.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.hexi.engine.customs.lifecycle.State;
import org.hexi.engine.customs.lifecycle.StepKind;
import org.hexi.engine.customs.lifecycle.StepRejection;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

/** A refusal names states and steps in the language of the page. */
class RefusalWordsTest {
    @Test
    void aConstantOfAnEnumerationIsToldByItsOwnMessage() {
        Locale russian = Locale.of("ru");
        StaticMessageSource messages = new StaticMessageSource();
        messages.addMessage("word.StepKind.RELEASE", russian, "Выпуск");
        messages.addMessage("customs.step.notAllowed", russian, "«{0}» невозможен в «{1}»");
        Object[] arguments =
                RefusalWords.of(new StepRejection.NotAllowed(State.FILED, StepKind.RELEASE, Set.of(StepKind.ACCEPT)));
        assertThat(messages.getMessage("customs.step.notAllowed", arguments, russian))
                .isEqualTo("«Выпуск» невозможен в «FILED»");
    }
}
