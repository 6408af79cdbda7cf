package org.hexi.wco.reading;

import java.io.IOException;
import java.io.InputStream;

/** Gives no more than a number of bytes; one more than that is a {@link TooLong}. */
final class BoundedStream extends InputStream {
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1;
    }

    private final InputStream source;
    private long left;

    BoundedStream(InputStream source, long most) {
        this.source = source;
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int read = source.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = source.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) throws TooLong {
        left -= read;
        if (left < 0) {
            throw new TooLong();
        }
    }
}
