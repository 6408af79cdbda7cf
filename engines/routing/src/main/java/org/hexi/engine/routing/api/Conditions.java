package org.hexi.engine.routing.api;

import java.util.List;
import java.util.Set;
import org.hexi.engine.kernel.InvalidValue;

/** What a question shuns and insists on. Immutable. */
public record Conditions(Set<Ban> bans, List<Requirement> requirements) {
    /** Each requirement doubles the states of the search. */
    public static final int MOST_REQUIREMENTS = 6;

    public static final Conditions NONE = new Conditions(Set.of(), List.of());

    public Conditions {
        bans = Set.copyOf(bans);
        requirements = List.copyOf(requirements);
        if (requirements.size() > MOST_REQUIREMENTS) {
            throw new InvalidValue(
                    "routing.requirements.many",
                    "requirements",
                    requirements.size(),
                    "at most " + MOST_REQUIREMENTS + " places, modes and carriers");
        }
    }

    public static Conditions without(Ban... bans) {
        return new Conditions(Set.of(bans), List.of());
    }

    public static Conditions requiring(Requirement... requirements) {
        return new Conditions(Set.of(), List.of(requirements));
    }
}
