package org.hexi.gtfs.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/** An entry of a zip that proves its check sum at its end: the JDK does so for streams of entries, but not for an opened zip. */
final class ProvenStream extends FilterInputStream {
    private final CRC32 sum = new CRC32();
    private final long expected;

    ProvenStream(InputStream entry, long expected) {
        super(entry);
        this.expected = expected;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        if (count > 0) {
            sum.update(into, offset, count);
        } else if (count < 0 && sum.getValue() != expected) {
            throw new ZipException("the check sum does not fit");
        }
        return count;
    }
}
