package org.hexi.hub.transport.planning.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hexi.engine.routing.api.Journey;
import org.hexi.engine.routing.api.Profile;
import org.hexi.hub.transport.planning.ReadyProfile.Chance;
import org.hexi.hub.transport.planning.ReadyProfile.Way;

/** Writes a profile out, front by front from the last ready time to the first. */
public final class ProfileWriting {
    private ProfileWriting() {}

    /** The last minute of a window that ends at an instant. */
    public static long lastMinute(Instant until) {
        return Minutes.notAfter(until);
    }

    /** The chances by which something is gained, earliest first. Fronts share their ways: most stay from one chance to the next. */
    public static List<Chance> write(Profile profile) {
        List<Chance> chances = new ArrayList<>();
        Map<Journey, Way> written = new IdentityHashMap<>();
        List<Journey> front = List.of();
        for (Profile.Chance chance : profile.chances()) {
            if (!chance.journeys().isEmpty()) {
                front = with(front, chance.journeys());
                chances.add(new Chance(
                        Minutes.instant(chance.readyMinute()),
                        front.stream()
                                .map(journey -> written.computeIfAbsent(journey, ProfileWriting::way))
                                .toList(),
                        chance.journeys().size()));
            }
        }
        return chances.reversed();
    }

    /** What was offered later stays unless something gained covers it; nothing offered later covers what is gained. */
    private static List<Journey> with(List<Journey> front, List<Journey> gained) {
        Stream<Journey> left = front.stream()
                .filter(old -> gained.stream().noneMatch(fresh -> fresh.units().covers(old.units())));
        return Stream.concat(left, gained.stream())
                .sorted(Comparator.comparing(Journey::units))
                .toList();
    }

    private static Way way(Journey journey) {
        return new Way(ShortWriting.figures(journey.criteria()), ShortWriting.hops(journey.legs()));
    }
}
