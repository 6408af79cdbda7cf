package org.hexi.hub.transport.network;

/**
 * The network by versions. The {@link Network} that is injected everywhere is the current one and may go over to a new version
 * between two calls; who asks it several times for one answer takes {@link #current()} first. Thread-safe.
 */
public interface Networks {
    /** The network of this moment, which does not change any more. A change of another replica is seen within a second. */
    Network current();

    /**
     * The network as it was at a version, for answers to be worked out again.
     *
     * @throws org.hexi.hub.platform.web.NotFound when there is no such version
     */
    Network asOf(long version);
}
