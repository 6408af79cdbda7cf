package org.hexi.hub.transport.booking;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.Set;
import org.hexi.hub.platform.web.DossierTab;
import org.hexi.hub.platform.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job that closes holds that are over, and where the pages of booking hang. */
@Configuration(proxyBeanMethods = false)
class BookingConfiguration {
    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final int AT_ONCE = 200;

    @Bean
    RecurringTask<Void> bookingExpiringHolds(HeldBookings bookings) {
        return Tasks.recurring("booking-expiring-holds", FixedDelay.of(EVERY))
                .execute((instance, context) -> bookings.overdue(AT_ONCE).forEach(bookings::expire));
    }

    @Bean
    NavigationEntry bookingsNavigation() {
        return new NavigationEntry("transport", "booking", 230, "booking.list.title", "/bookings", "ticket", Set.of());
    }

    @Bean
    NavigationEntry policiesNavigation() {
        return new NavigationEntry(
                "transport", "booking", 240, "booking.policies.title", "/booking-policies", "book", Set.of());
    }

    @Bean
    NavigationEntry allotmentsNavigation() {
        return new NavigationEntry(
                "transport", "booking", 250, "booking.allotments.title", "/allotments", "key", Set.of());
    }

    @Bean
    NavigationEntry replanNavigation() {
        return new NavigationEntry("transport", "booking", 235, "booking.replan.title", "/replan", "pulse", Set.of());
    }

    @Bean
    DossierTab bookingTab() {
        return new DossierTab(30, "booking.tab", "booking");
    }
}
