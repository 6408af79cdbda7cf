package org.hexi.hub.platform.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;

/** A body that is not taken, whatever it says. The code is also the key of its text. */
final class BodyRefused extends RuntimeException {
    private final HttpStatus status;
    private final String code;
    private final String argument;

    private BodyRefused(HttpStatus status, String code, String argument) {
        super(code);
        this.status = status;
        this.code = code;
        this.argument = argument;
    }

    static BodyRefused tooLarge(int limitBytes) {
        return new BodyRefused(HttpStatus.CONTENT_TOO_LARGE, "web.body.tooLarge", Integer.toString(limitBytes));
    }

    static BodyRefused notUtf8() {
        return new BodyRefused(HttpStatus.BAD_REQUEST, "web.body.notUtf8", "");
    }

    static BodyRefused otherCharset() {
        return new BodyRefused(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "web.body.charset", "");
    }

    Problem problem(MessageSource messages, Locale locale) {
        String text = messages.getMessage(code, new Object[] {argument}, code, locale);
        return Problem.of(status, code, text == null ? code : text);
    }
}
