package org.hexi.hub.platform.filters;

import java.util.List;
import org.hexi.engine.kernel.Rejection;

/** Why a filter is not saved. */
public sealed interface FiltersRejection extends Rejection {
    record TooMany(int most) implements FiltersRejection {
        @Override
        public String code() {
            return "filters.tooMany";
        }

        @Override
        public List<Object> arguments() {
            return List.of(most);
        }
    }

    record NoSuchList(String list) implements FiltersRejection {
        @Override
        public String code() {
            return "filters.list.unknown";
        }
    }
}
