package org.hexi.hub.transport.planning.search;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.access.AccessCast;
import org.hexi.hub.access.AccessScene;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.transport.planning.PlanQuery;
import org.springframework.stereotype.Component;

/** A saved search of the owner. */
@Component
class SearchScene implements AccessScene {
    private final PlanSearches searches;
    private final BusinessClock clock;

    SearchScene(PlanSearches searches, BusinessClock clock) {
        this.searches = searches;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public Map<String, String> prepare(AccessCast cast) {
        PlanQuery query = PlanQuery.of(
                new PlaceCode("LZD"),
                new PlaceCode("VTE"),
                clock.now().plus(Duration.ofDays(2)),
                Optional.empty(),
                Mass.tonnes(7),
                1);
        AlertRule rule = new AlertRule(Optional.empty(), Optional.empty(), Optional.empty(), true);
        SearchDraft draft = new SearchDraft("kept", new KeptQuestion(query, Optional.empty()), rule, 6);
        return Map.of("id", searches.save(cast.owner(), draft).id().toString());
    }
}
