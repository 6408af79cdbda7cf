package org.hexi.gtfs.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A file of the feed while it is read under the eye of the meter. */
final class MeteredStream extends FilterInputStream {
    private final String fileName;
    private final Meter meter;

    MeteredStream(String fileName, InputStream file, Meter meter) {
        super(file);
        this.fileName = fileName;
        this.meter = meter;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            meter.count(fileName, 1);
        }
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        if (count > 0) {
            meter.count(fileName, count);
        }
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        return count <= 0 || read() < 0 ? 0 : 1;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
