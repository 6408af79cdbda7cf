package org.hexi.gtfs.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text that is UTF-8 or nothing; a byte order mark before it is dropped. */
final class Utf8 {
    private static final int MARK_BYTES = 3;

    private Utf8() {}

    static Reader reader(InputStream content) throws IOException {
        PushbackInputStream text = new PushbackInputStream(content, MARK_BYTES);
        byte[] start = text.readNBytes(MARK_BYTES);
        if (!isMark(start)) {
            text.unread(start);
        }
        return new InputStreamReader(
                text,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static boolean isMark(byte[] start) {
        return start.length == MARK_BYTES
                && start[0] == (byte) 0xef
                && start[1] == (byte) 0xbb
                && start[2] == (byte) 0xbf;
    }
}
