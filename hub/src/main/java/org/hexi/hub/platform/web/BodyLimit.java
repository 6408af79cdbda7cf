package org.hexi.hub.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Bodies of API calls are at most two mebibytes (uploads have their own limit) and well-formed UTF-8, as RFC 8259 asks. What
 * a caller declares wrong is refused at once, the rest when the body is read: nobody who may not call makes the hub read it.
 */
@Component
@Order(-200)
class BodyLimit extends OncePerRequestFilter {
    static final int MAX_BYTES = 2 * 1024 * 1024;

    private final MessageSource messages;
    private final LocaleResolver locales;

    BodyLimit(MessageSource messages, LocaleResolver locales) {
        this.messages = messages;
        this.locales = locales;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return !ApiPath.isOf(request) || (type != null && type.startsWith("multipart/"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MAX_BYTES) {
            refuse(BodyRefused.tooLarge(MAX_BYTES), request, response);
        } else if (isOtherCharset(request.getContentType())) {
            refuse(BodyRefused.otherCharset(), request, response);
        } else {
            chain.doFilter(new Checked(request), response);
        }
    }

    private void refuse(BodyRefused refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        refused.problem(messages, locales.resolveLocale(request)).writeTo(response, locales.resolveLocale(request));
    }

    /** A type nobody can read is left to those who know the types. */
    private static boolean isOtherCharset(@Nullable String type) {
        if (type == null) {
            return false;
        }
        try {
            Charset charset = MediaType.parseMediaType(type).getCharset();
            return charset != null && !charset.equals(StandardCharsets.UTF_8);
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }

    /** Reads the whole body when it is first asked for. */
    private static final class Checked extends HttpServletRequestWrapper {
        private @Nullable ServletInputStream body;

        Checked(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            ServletInputStream read = body;
            if (read == null) {
                read = new BodyInMemory(checked(super.getInputStream().readNBytes(MAX_BYTES + 1)));
                body = read;
            }
            return read;
        }

        /** A zero is well-formed, but only a text of 16 or 32 bits a character has it: JSON writes it out (RFC 8259). */
        private static boolean hasZero(byte[] bytes) {
            for (byte each : bytes) {
                if (each == 0) {
                    return true;
                }
            }
            return false;
        }

        private static byte[] checked(byte[] bytes) {
            if (bytes.length > MAX_BYTES) {
                throw BodyRefused.tooLarge(MAX_BYTES);
            }
            if (hasZero(bytes)) {
                throw BodyRefused.notUtf8();
            }
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            } catch (CharacterCodingException malformed) {
                throw BodyRefused.notUtf8();
            }
            return bytes;
        }
    }
}
