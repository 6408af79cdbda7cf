package org.hexi.hub.transport.planning.model;

import org.hexi.engine.routing.api.Ban;
import org.hexi.engine.routing.api.Passage;
import org.hexi.engine.routing.api.Requirement;

/** A condition as the code of what it is about, such as {@code ALA}, {@code SEA} or {@code AKL-DST}. */
final class ConditionWords {
    private ConditionWords() {}

    static String of(Ban ban) {
        return switch (ban) {
            case Ban.At at -> at.place().value();
            case Ban.Through through -> of(through.passage());
            case Ban.Mover mover -> mover.mode().name();
            case Ban.Carrier carrier -> carrier.carrier();
        };
    }

    static String of(Requirement requirement) {
        return switch (requirement) {
            case Requirement.Via via -> via.place().value();
            case Requirement.Moved moved -> moved.mode().name();
            case Requirement.CarriedBy carried -> carried.carrier();
        };
    }

    private static String of(Passage passage) {
        return switch (passage) {
            case Passage.Narrows narrows -> narrows.name();
            case Passage.Station station -> station.place().value();
            case Passage.Territory territory -> territory.country().value();
            case Passage.Border border -> border.one() + "-" + border.other();
        };
    }
}
