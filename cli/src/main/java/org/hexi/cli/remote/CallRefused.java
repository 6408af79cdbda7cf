package org.hexi.cli.remote;

import tools.jackson.databind.JsonNode;

/** Hexi was reached and says that what was asked cannot be right; the message tells why. */
public final class CallRefused extends RuntimeException {
    private final transient JsonNode problem;

    CallRefused(String message, JsonNode problem) {
        super(message);
        this.problem = problem;
    }

    /** The problem by RFC 9457, as it was answered. */
    public JsonNode problem() {
        return problem;
    }
}
