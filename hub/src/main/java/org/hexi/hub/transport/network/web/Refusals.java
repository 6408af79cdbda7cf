package org.hexi.hub.transport.network.web;

import java.util.List;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.transport.network.NetworkRejection.ChangesRefused;
import org.hexi.hub.transport.network.NetworkRejection.Overtaken;
import org.hexi.hub.transport.network.NetworkRejection.Past;

/** What becomes of a change that is refused after it was tried. */
final class Refusals {
    private Refusals() {}

    /** Whether trying it again tells why: the network has changed in between, or the day has passed. */
    static boolean areTold(Rejected refused) {
        return switch (refused.rejection()) {
            case Overtaken overtaken -> true;
            case ChangesRefused issues -> true;
            case Past past -> true;
            default -> false;
        };
    }

    /** A note that does not fit, told beside its field; anything else is no fault of the page. */
    static List<Issue> ofNote(InvalidValue invalid) {
        if (!invalid.field().equals("note")) {
            throw invalid;
        }
        return List.of(Issue.of(invalid, 0, "note"));
    }
}
