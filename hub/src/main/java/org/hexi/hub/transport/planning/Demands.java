package org.hexi.hub.transport.planning;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hexi.engine.kernel.Decimals;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.Ban;
import org.hexi.engine.routing.api.Cargo;
import org.hexi.engine.routing.api.Conditions;
import org.hexi.engine.routing.api.Document;
import org.hexi.engine.routing.api.Requirement;

/**
 * What a question insists on beyond from where, to where and when: the most a way may take, what it shuns and needs, what the
 * cargo is, and when its papers are there. What is required is not avoided as well. Immutable.
 *
 * @param mostCost in the planning currency; empty for no limit
 * @param mostCo2eKilograms the carbon budget; empty for none
 * @param cubicMetres volume of the goods, which some rates by mass look at; empty when unknown
 * @param papers when a paper is there, where that is not as early as the goods
 * @param doors where the goods are picked up and delivered, where that is not at places of the network
 */
public record Demands(
        Optional<BigDecimal> mostCost,
        Optional<BigDecimal> mostCo2eKilograms,
        Conditions conditions,
        Cargo cargo,
        Optional<BigDecimal> cubicMetres,
        Map<Document, Instant> papers,
        Doors doors) {
    private static final BigDecimal MOST_CUBIC_METRES = BigDecimal.valueOf(100_000);

    /** Harmless goods in a forty-foot container that may take any way. */
    public static final Demands NONE = new Demands(
            Optional.empty(), Optional.empty(), Conditions.NONE, Cargo.GENERAL, Optional.empty(), Map.of(), Doors.NONE);

    public Demands {
        mostCost = mostCost.map(most -> amount("limits.mostCost", most));
        mostCo2eKilograms = mostCo2eKilograms.map(most -> amount("limits.mostCo2eKilograms", most));
        cubicMetres = cubicMetres.map(Demands::volume);
        papers = Map.copyOf(papers);
        // questions kept before there were doors have none
        doors = Objects.requireNonNullElse(doors, Doors.NONE);
        Set<Ban> shunned = conditions.bans();
        conditions.requirements().forEach(required -> agree(required, shunned));
    }

    public Demands with(Conditions other) {
        return new Demands(mostCost, mostCo2eKilograms, other, cargo, cubicMetres, papers, doors);
    }

    public Demands with(Cargo other) {
        return new Demands(mostCost, mostCo2eKilograms, conditions, other, cubicMetres, papers, doors);
    }

    public Demands withVolume(BigDecimal volume) {
        return new Demands(mostCost, mostCo2eKilograms, conditions, cargo, Optional.of(volume), papers, doors);
    }

    public Demands withPaper(Document paper, Instant there) {
        Map<Document, Instant> all = new EnumMap<>(Document.class);
        all.putAll(papers);
        all.put(paper, there);
        return new Demands(mostCost, mostCo2eKilograms, conditions, cargo, cubicMetres, all, doors);
    }

    /** The same with every paper there so much later. */
    Demands moved(Duration shift) {
        Map<Document, Instant> later = new EnumMap<>(Document.class);
        papers.forEach((paper, there) -> later.put(paper, there.plus(shift)));
        return new Demands(mostCost, mostCo2eKilograms, conditions, cargo, cubicMetres, later, doors);
    }

    public Demands withMostCost(BigDecimal most) {
        return new Demands(Optional.of(most), mostCo2eKilograms, conditions, cargo, cubicMetres, papers, doors);
    }

    public Demands withMostCo2e(BigDecimal kilograms) {
        return new Demands(mostCost, Optional.of(kilograms), conditions, cargo, cubicMetres, papers, doors);
    }

    public Demands with(Doors other) {
        return new Demands(mostCost, mostCo2eKilograms, conditions, cargo, cubicMetres, papers, other);
    }

    /** Whether a way between the two places could keep the conditions at all; behind a door the terminal is open. */
    void checkEnds(PlaceCode from, PlaceCode to) {
        Set<Ban> ends = new HashSet<>();
        if (doors.pickup().isEmpty()) {
            ends.add(new Ban.At(from));
        }
        if (doors.delivery().isEmpty()) {
            ends.add(new Ban.At(to));
        }
        ends.retainAll(conditions.bans());
        if (!ends.isEmpty()) {
            String ending = ends.contains(new Ban.At(from)) ? from.value() : to.value();
            throw new InvalidValue(
                    "planning.query.avoidsEnd",
                    "avoid.places",
                    ending,
                    "places other than %s and %s".formatted(from, to));
        }
    }

    private static void agree(Requirement required, Set<Ban> shunned) {
        switch (required) {
            case Requirement.Via via -> agree(shunned, new Ban.At(via.place()), "require.places", via.place());
            case Requirement.Moved moved -> agree(shunned, new Ban.Mover(moved.mode()), "require.modes", moved.mode());
            case Requirement.CarriedBy carried ->
                agree(shunned, new Ban.Carrier(carried.carrier()), "require.carriers", carried.carrier());
        }
    }

    private static void agree(Set<Ban> shunned, Ban opposite, String field, Object value) {
        if (shunned.contains(opposite)) {
            throw new InvalidValue("planning.query.contradiction", field, value, "what is not avoided as well");
        }
    }

    private static BigDecimal volume(BigDecimal cubicMetres) {
        if (cubicMetres.signum() <= 0 || cubicMetres.compareTo(MOST_CUBIC_METRES) > 0) {
            throw new InvalidValue(
                    "planning.cargo.volume",
                    "cargo.volumeCubicMetres",
                    cubicMetres,
                    "more than zero and at most " + MOST_CUBIC_METRES + " cubic metres");
        }
        return Decimals.normal(cubicMetres);
    }

    private static BigDecimal amount(String field, BigDecimal most) {
        if (most.signum() < 0) {
            throw new InvalidValue("planning.query.limit", field, most, "zero or more");
        }
        return Decimals.normal(most);
    }
}
