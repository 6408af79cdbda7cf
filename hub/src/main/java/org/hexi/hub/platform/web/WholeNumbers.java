package org.hexi.hub.platform.web;

import java.beans.PropertyEditorSupport;
import java.util.regex.Pattern;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Whole numbers in addresses and forms are ASCII digits: hexadecimal, octal and the digits of other scripts are not
 * guessed at. An editor and no converter, since Spring asks its own, freer editor when a converter refuses.
 */
@ControllerAdvice
class WholeNumbers {
    private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,10}");

    @InitBinder
    void read(WebDataBinder binder) {
        binder.registerCustomEditor(int.class, new Editor());
        binder.registerCustomEditor(Integer.class, new Editor());
    }

    private static final class Editor extends PropertyEditorSupport {
        @Override
        public void setAsText(String text) {
            if (!DIGITS.matcher(text).matches()) {
                throw new NumberFormatException("not a whole number");
            }
            setValue(Integer.valueOf(text));
        }
    }
}
