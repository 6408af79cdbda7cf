package org.hexi.hub.platform.numbering;

import java.util.UUID;

/** The one source of internal ids: UUIDv7 (RFC 9562), so that keys of one table grow with time. Thread-safe. */
public interface Ids {
    UUID next();
}
