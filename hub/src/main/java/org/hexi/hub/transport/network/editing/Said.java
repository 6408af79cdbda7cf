package org.hexi.hub.transport.network.editing;

import java.math.BigDecimal;
import java.util.List;
import org.hexi.hub.transport.network.ServiceForm.RateForm;
import org.hexi.hub.transport.network.ServiceForm.StopForm;
import org.hexi.hub.transport.network.ServiceForm.TrackForm;

/** What a form says in one field, still in no language. Immutable. */
public sealed interface Said {
    /** Written alike in every language. */
    record Text(String text) implements Said {}

    record Number(BigDecimal number) implements Said {}

    /** A length of time. */
    record Length(int minutes) implements Said {}

    /** Constants of a list of words, such as the days of a week. */
    record Words(Kind kind, List<String> words) implements Said {
        public Words {
            words = List.copyOf(words);
        }
    }

    record Stop(StopForm stop) implements Said {}

    record Track(TrackForm track) implements Said {}

    record Rate(RateForm rate) implements Said {}

    /** What the words of a field are about. */
    enum Kind {
        DAY,
        CARRIAGE,
        UNIT,
        DANGER,
        YES_OR_NO
    }
}
