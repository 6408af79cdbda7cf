package org.hexi.hub.transport.planning.search;

import java.util.List;
import org.hexi.engine.kernel.Rejection;

/** Why a search cannot be kept. */
public sealed interface SearchRejection extends Rejection {
    /** Each is asked again and again, so there is a limit. */
    record TooMany(int most) implements SearchRejection {
        @Override
        public String code() {
            return "planning.search.tooMany";
        }

        @Override
        public List<Object> arguments() {
            return List.of(most);
        }
    }

    /** The goods were ready before now. */
    record Over() implements SearchRejection {
        @Override
        public String code() {
            return "planning.search.over";
        }
    }
}
