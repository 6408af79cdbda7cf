package org.hexi.acceptance;

import java.util.Optional;

/**
 * One command of a program and, once it came, its answer.
 *
 * @param key the Idempotency-Key
 */
record Command(String path, String key, String body, Optional<Api.Answer> answer) {
    static final String DESCRIBE = "/api/v1/consignments";
    static final String BOOK = "/api/v1/bookings";
    static final String CAPTURE = "/api/v1/epcis/capture";
    static final String FILE = "/api/v1/declarations";

    static Command unanswered(String path, String key, String body) {
        return new Command(path, key, body, Optional.empty());
    }

    Command answered(Api.Answer came) {
        return new Command(path, key, body, Optional.of(came));
    }

    /** Whether the house said that it was done. */
    boolean isDone() {
        return answer.filter(came -> came.status() < 300).isPresent();
    }
}
