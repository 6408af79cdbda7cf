package org.hexi.hub.transport.network;

import org.jspecify.annotations.Nullable;

/** What becomes of one service from a day on. Immutable. */
public sealed interface ServiceChange {
    /** Id of the service; null when a form does not say it. */
    @Nullable
    String service();

    /** The service runs as the form says; a service that was not there begins. */
    record Put(ServiceForm form) implements ServiceChange {
        @Override
        public @Nullable String service() {
            return form.id();
        }
    }

    /** The service ends. */
    record Withdrawal(String service) implements ServiceChange {}
}
