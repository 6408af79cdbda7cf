package org.hexi.hub.digital.corridor;

import java.util.List;
import org.hexi.engine.kernel.Issue;

/** Nothing of a document was taken in; the issues name every place at fault by its pointer. */
public final class CaptureRefused extends RuntimeException {
    private final Reason reason;
    private final transient List<Issue> issues;

    public CaptureRefused(Reason reason, List<Issue> issues) {
        super(reason.code() + " " + issues);
        this.reason = reason;
        this.issues = List.copyOf(issues);
    }

    public Reason reason() {
        return reason;
    }

    public List<Issue> issues() {
        return issues;
    }

    /** Why. */
    public enum Reason {
        /** The text is no JSON. */
        MALFORMED("corridor.capture.malformed"),
        /** Fields break the standard, or name places that do not exist. */
        INVALID("corridor.capture.invalid"),
        /** An event is about a unit of no dossier the viewer takes part in. */
        UNKNOWN_UNIT("corridor.capture.unknownUnit"),
        /** An event id is taken by an event with other content. */
        CONFLICT("corridor.capture.conflict");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** Stable code; also the key of its message. */
        public String code() {
            return code;
        }
    }
}
