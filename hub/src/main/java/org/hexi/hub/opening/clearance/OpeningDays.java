package org.hexi.hub.opening.clearance;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hexi.engine.customs.selectivity.DrawSeed;
import org.hexi.hub.opening.clearance.model.DaySeeds;
import org.hexi.hub.platform.time.BusinessClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens the days of the offices: each gets its secret when it starts, and the commitment to it stands from then on. A secret is
 * never changed, so what was read or written once in a transaction of its own may be remembered.
 */
@Component
class OpeningDays {
    private final DaySeeds seeds;
    private final DaySecrets secrets;
    private final Offices offices;
    private final BusinessClock clock;
    private final TransactionTemplate own;
    private final Map<Day, DrawSeed> known = new ConcurrentHashMap<>();

    OpeningDays(
            DaySeeds seeds,
            DaySecrets secrets,
            Offices offices,
            BusinessClock clock,
            PlatformTransactionManager transactions) {
        this.seeds = seeds;
        this.secrets = secrets;
        this.offices = offices;
        this.clock = clock;
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    private record Day(String office, LocalDate day) {}

    /** The secret of a day; opens the day when nobody has yet. */
    DrawSeed seed(String office, LocalDate day) {
        DrawSeed seed = known.get(new Day(office, day));
        return seed == null ? open(office, day) : seed;
    }

    /** The present day of an office. */
    LocalDate today(OfficeView office) {
        return LocalDate.ofInstant(clock.now(), office.zone());
    }

    private DrawSeed open(String office, LocalDate day) {
        DrawSeed opened = own.execute(status -> seeds.find(office, day).orElseGet(() -> {
            seeds.add(secrets.make(office, day), clock.now());
            return seeds.find(office, day).orElseThrow();
        }));
        known.keySet().removeIf(old -> old.day().isBefore(day.minusDays(1)));
        known.put(new Day(office, day), opened);
        return opened;
    }

    private void openToday() {
        offices.list().forEach(office -> seed(office.code(), today(office)));
    }

    /** The job that opens each day soon after it begins. */
    @Configuration(proxyBeanMethods = false)
    static class Job {
        private static final Duration EVERY = Duration.ofSeconds(30);

        @Bean
        RecurringTask<Void> openingClearanceDays(OpeningDays days) {
            return Tasks.recurring("clearance-opening-days", FixedDelay.of(EVERY))
                    .execute((instance, context) -> days.openToday());
        }
    }
}
