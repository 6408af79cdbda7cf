package org.hexi.hub.transport.planning;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.routing.api.JourneyQuery;
import org.hexi.engine.routing.api.Profile;
import org.hexi.engine.routing.api.ReadyWindow;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.transport.planning.ReadyProfile.Chance;
import org.hexi.hub.transport.planning.model.ProfileWriting;
import org.springframework.stereotype.Service;

/** Asks the routing engine for profiles. */
@Service
class WindowProfiles implements Profiles {
    private static final int MOST_DAYS = 31;

    private static final int SECONDS_PER_DAY = 24 * 60 * 60;

    private final Questions questions;
    private final BusinessClock clock;

    WindowProfiles(Questions questions, BusinessClock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    @Override
    public ReadyProfile profile(PlanQuery query, Instant until, Duration step) {
        Instant now = clock.now();
        Duration window = Duration.between(query.ready().isBefore(now) ? now : query.ready(), until);
        check(until, window);
        // the horizon of the last ready time is as long as that of the first
        Duration days = Duration.ofDays(Math.ceilDiv(window.toSeconds(), SECONDS_PER_DAY));
        Asking asking = questions.ask(query, days);
        Instant from = asking.question().plannedFrom();
        JourneyQuery asked = asking.question()
                .asJourneyQuery()
                .withHorizonDays(query.horizonDays() + Math.toIntExact(days.toDays()));
        long last = Math.max(ProfileWriting.lastMinute(until), asked.readyMinute());
        Profile profile =
                asking.planner().profile(asked, new ReadyWindow(last, minutes(step)), asking.pricing(), asking.world());
        List<Chance> chances = ProfileWriting.write(profile);
        return new ReadyProfile(
                query, from, until, asking.question().rateDate(), chances, chances.isEmpty() ? reason(asking) : none());
    }

    private static int minutes(Duration step) {
        return (int) Math.clamp(step.toMinutes(), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private static Optional<NoWay> reason(Asking asking) {
        return asking.planner()
                .plan(asking.question().asJourneyQuery(), asking.pricing(), asking.world())
                .whyEmpty()
                .map(asking.question()::noWay);
    }

    private static Optional<NoWay> none() {
        return Optional.empty();
    }

    private static void check(Instant until, Duration window) {
        if (window.isNegative() || window.compareTo(Duration.ofDays(MOST_DAYS)) > 0) {
            throw new InvalidValue(
                    "planning.profile.window",
                    "until",
                    until,
                    "an instant after ready, at most " + MOST_DAYS + " days later");
        }
    }
}
