package org.hexi.hub.opening.clearance;

import java.time.Duration;
import org.hexi.engine.customs.lifecycle.ClockTarget;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of clearance ({@code hexi.clearance.*}).
 *
 * @param releaseWithin the promise of both clocks
 * @param watchBelow with less time left a file is watched
 * @param dangerBelow with less time left a file is in danger
 * @param drawSeed text the secrets of all days are derived from, so that a demonstration world repeats itself; blank, as it
 *     must be outside demonstrations, takes them from the system's secure source
 * @param studyWithin after so long the database stops a statement of a study, so that a report never slows the desk
 */
@ConfigurationProperties("hexi.clearance")
public record ClearanceSettings(
        @DefaultValue("PT24H") Duration releaseWithin,
        @DefaultValue("PT8H") Duration watchBelow,
        @DefaultValue("PT2H") Duration dangerBelow,
        @DefaultValue("") String drawSeed,
        @DefaultValue("PT10S") Duration studyWithin) {
    public ClockTarget clockTarget() {
        return new ClockTarget(releaseWithin, watchBelow, dangerBelow);
    }

    @Override
    public String toString() {
        return "release within " + releaseWithin;
    }
}
