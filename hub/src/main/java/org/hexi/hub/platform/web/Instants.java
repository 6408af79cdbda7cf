package org.hexi.hub.platform.web;

import java.beans.PropertyEditorSupport;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Instants in addresses and forms are written with four digits of a year: no timetable and no database reaches as far as Java
 * can count. An editor and no converter, for the reason of {@link WholeNumbers}.
 */
@ControllerAdvice
class Instants {
    private static final Pattern WRITTEN = Pattern.compile("[0-9]{4}-.*");

    @InitBinder
    void read(WebDataBinder binder) {
        binder.registerCustomEditor(Instant.class, new Editor());
    }

    private static final class Editor extends PropertyEditorSupport {
        @Override
        public void setAsText(String text) {
            if (text.isBlank()) {
                setValue(null);
                return;
            }
            if (!WRITTEN.matcher(text).matches()) {
                throw new IllegalArgumentException("not an instant of four digits of a year");
            }
            setValue(read(text));
        }

        private static Instant read(String text) {
            try {
                return Instant.parse(text);
            } catch (DateTimeParseException malformed) {
                throw new IllegalArgumentException("not an instant", malformed);
            }
        }
    }
}
