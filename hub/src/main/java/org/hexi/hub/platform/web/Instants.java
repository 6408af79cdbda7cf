package org.hexi.hub.platform.web;

import java.beans.PropertyEditorSupport;
import java.time.Instant;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Reads instants in addresses and forms as {@link WrittenInstant}. An editor for the reason of {@link WholeNumbers}. */
@ControllerAdvice
class Instants {
    @InitBinder
    void read(WebDataBinder binder) {
        binder.registerCustomEditor(Instant.class, new Editor());
    }

    private static final class Editor extends PropertyEditorSupport {
        @Override
        public void setAsText(String text) {
            setValue(text.isBlank() ? null : read(text));
        }

        private static Instant read(String text) {
            return WrittenInstant.read(text).orElseThrow(() -> new IllegalArgumentException("not an instant"));
        }
    }
}
