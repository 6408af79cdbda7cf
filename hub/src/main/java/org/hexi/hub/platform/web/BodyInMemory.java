package org.hexi.hub.platform.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayInputStream;

/** A body that was read whole. Of one thread. */
final class BodyInMemory extends ServletInputStream {
    private final ByteArrayInputStream bytes;

    BodyInMemory(byte[] bytes) {
        this.bytes = new ByteArrayInputStream(bytes);
    }

    @Override
    public int read() {
        return bytes.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        return bytes.read(target, offset, length);
    }

    @Override
    public boolean isFinished() {
        return bytes.available() == 0;
    }

    @Override
    public boolean isReady() {
        return true;
    }

    /** The house reads bodies as they come, never by listening; nobody may rely on being called. */
    @Override
    public void setReadListener(ReadListener listener) {
        throw new IllegalStateException("this body was read whole: read it without a listener");
    }
}
