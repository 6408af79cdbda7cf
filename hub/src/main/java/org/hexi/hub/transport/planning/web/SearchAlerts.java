package org.hexi.hub.transport.planning.web;

import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.transport.planning.search.PlanSearches;
import org.springframework.stereotype.Component;

/** Tells the planner's page how many alerts wait; templates call it as {@code @searchAlerts}. */
@Component("searchAlerts")
public class SearchAlerts {
    private final PlanSearches searches;
    private final Viewers viewers;

    SearchAlerts(PlanSearches searches, Viewers viewers) {
        this.searches = searches;
        this.viewers = viewers;
    }

    public int unread() {
        return searches.unread(viewers.current());
    }
}
