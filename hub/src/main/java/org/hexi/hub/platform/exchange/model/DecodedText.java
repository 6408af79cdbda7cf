package org.hexi.hub.platform.exchange.model;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.platform.exchange.ExchangeRejection;

/**
 * Bytes of a text file as text. UTF-8 is tried first; bytes that are no UTF-8 are read as GB18030, which Chinese
 * spreadsheets write, and the reader is told to look at the result. Anything else is refused rather than guessed.
 */
record DecodedText(String text, List<Issue> notes) {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static DecodedText of(byte[] content) {
        if (isBinaryOrWide(content)) {
            throw new Rejected(new ExchangeRejection.UnknownEncoding());
        }
        return strict(content, StandardCharsets.UTF_8)
                .map(text -> new DecodedText(withoutMark(text), List.of()))
                .or(() -> strict(content, GB18030).map(text -> new DecodedText(text, List.of(chinese()))))
                .orElseThrow(() -> new Rejected(new ExchangeRejection.UnknownEncoding()));
    }

    private static Issue chinese() {
        return new Issue(
                Issue.Severity.NOTE,
                "exchange.file.gb18030",
                0,
                "",
                null,
                "UTF-8; see whether the first rows are right");
    }

    /** UTF-16 and binary files hold zero bytes, which no text in the two encodings does. */
    private static boolean isBinaryOrWide(byte[] content) {
        for (byte one : content) {
            if (one == 0) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> strict(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
