package org.hexi.hub.transport.planning.search;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.Set;
import org.hexi.hub.platform.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job that asks searches when they are due, and where their page hangs. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {
    private static final Duration EVERY = Duration.ofSeconds(15);
    /** A search takes its time, and people who plan right now go first. */
    private static final int AT_ONCE = 4;

    @Bean
    RecurringTask<Void> planningDueSearches(PlanSearches searches) {
        return Tasks.recurring("planning-due-searches", FixedDelay.of(EVERY))
                .execute((instance, context) -> searches.askDue(AT_ONCE));
    }

    @Bean
    NavigationEntry searchesNavigation() {
        return new NavigationEntry(
                "transport", "plans", 205, "planning.searches.title", "/searches", "pulse", Set.of());
    }
}
