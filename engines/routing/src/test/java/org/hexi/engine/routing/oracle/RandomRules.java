package org.hexi.engine.routing.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.Ban;
import org.hexi.engine.routing.api.Capabilities;
import org.hexi.engine.routing.api.Cargo;
import org.hexi.engine.routing.api.CargoClass;
import org.hexi.engine.routing.api.Conditions;
import org.hexi.engine.routing.api.CutOffs;
import org.hexi.engine.routing.api.DangerClass;
import org.hexi.engine.routing.api.Document;
import org.hexi.engine.routing.api.Embargo;
import org.hexi.engine.routing.api.JourneyQuery;
import org.hexi.engine.routing.api.LegPrice;
import org.hexi.engine.routing.api.Load;
import org.hexi.engine.routing.api.Mode;
import org.hexi.engine.routing.api.Passage;
import org.hexi.engine.routing.api.Requirement;
import org.hexi.engine.routing.api.UnitType;
import org.hexi.engine.routing.spi.Closure;
import org.hexi.engine.routing.spi.Passing;
import org.hexi.engine.routing.spi.RoadLink;
import org.hexi.engine.routing.spi.ServiceTerms;

/**
 * Draws the freight rules of one case. Every fourth case has none, so that plain networks stay; else each rule comes with a
 * chance of its own. The same seed draws the same.
 */
final class RandomRules {
    private static final String[] CARRIERS = {"red", "blue"};
    private static final Mode[] MODES = {Mode.RAIL, Mode.ROAD, Mode.SEA};
    private static final Passage[] PASSAGES = {
        new Passage.Narrows("strait"),
        new Passage.Narrows("canal"),
        new Passage.Territory(new CountryCode("KZ")),
        new Passage.Station(new PlaceCode("P1")),
        new Passage.Station(new PlaceCode("P2"))
    };
    private static final HsCode GOODS = new HsCode("850760");
    private static final CountryCode ORIGIN = new CountryCode("CN");
    private static final CountryCode ELSEWHERE = new CountryCode("DE");

    private final Random random;
    private final boolean isPlain;

    RandomRules(long seed) {
        // neighbouring seeds would begin alike, with plain networks in long rows
        this.random = new Random(new SplittableRandom(~seed).nextLong());
        this.isPlain = random.nextInt(4) == 0;
    }

    ServiceTerms terms(int gateMinutes, int stops) {
        if (isPlain) {
            return ServiceTerms.rail(gateMinutes);
        }
        Map<CargoClass, Integer> gates = new HashMap<>();
        if (random.nextInt(3) == 0) {
            gates.put(CargoClass.DANGEROUS, gateMinutes + random.nextInt(120));
        }
        if (random.nextInt(3) == 0) {
            gates.put(CargoClass.REFRIGERATED, random.nextInt(120));
        }
        Map<Document, Integer> papers =
                random.nextInt(3) == 0 ? Map.of(Document.CUSTOMS_RELEASE, random.nextInt(200)) : Map.of();
        List<Passing> passings = new ArrayList<>();
        for (int n = random.nextInt(3); n > 0; n--) {
            passings.add(new Passing(random.nextInt(stops - 1), PASSAGES[random.nextInt(PASSAGES.length)]));
        }
        return new ServiceTerms(
                random.nextInt(3) == 0 ? Mode.SEA : Mode.RAIL,
                CARRIERS[random.nextInt(CARRIERS.length)],
                new CutOffs(gateMinutes, gates, papers),
                random.nextInt(3) * random.nextInt(30),
                random.nextInt(8) == 0 ? lacking() : Capabilities.ALL,
                passings);
    }

    List<Passage> roadPassages() {
        return isPlain || random.nextInt(4) == 0 ? List.of() : List.of(PASSAGES[random.nextInt(PASSAGES.length)]);
    }

    Map<PlaceCode, Capabilities> handling(List<PlaceCode> places) {
        return isPlain || random.nextInt(3) > 0
                ? Map.of()
                : Map.of(places.get(1 + random.nextInt(places.size() - 2)), lacking());
    }

    List<Closure> closures(List<PlaceCode> places, long from, int span) {
        List<Closure> closures = new ArrayList<>();
        for (int n = isPlain ? 0 : random.nextInt(5); n > 0; n--) {
            long start = from + random.nextInt(span);
            Passage passage = !closures.isEmpty() && random.nextBoolean()
                    ? closures.getFirst().passage()
                    : passage(places);
            closures.add(new Closure(passage, start, start + 1 + random.nextInt(600)));
        }
        return closures;
    }

    List<Embargo> embargoes(List<PlaceCode> places) {
        if (isPlain || random.nextInt(5) > 0) {
            return List.of();
        }
        Optional<HsCode> goods =
                random.nextInt(3) == 0 ? Optional.empty() : Optional.of(new HsCode(random.nextBoolean() ? "85" : "12"));
        Optional<CountryCode> origin =
                random.nextInt(3) > 0 ? Optional.empty() : Optional.of(random.nextBoolean() ? ORIGIN : ELSEWHERE);
        return List.of(new Embargo("embargo", goods, origin, ban(places)));
    }

    /** A border is often that of a terminal with itself, which every change inside it crosses. */
    private Passage passage(List<PlaceCode> places) {
        PlaceCode one = place(places);
        return switch (random.nextInt(4)) {
            case 0 -> PASSAGES[random.nextInt(PASSAGES.length)];
            case 1 -> new Passage.Border(one, place(places));
            default -> new Passage.Border(one, one);
        };
    }

    JourneyQuery asked(JourneyQuery plain, List<PlaceCode> places) {
        if (isPlain) {
            return plain;
        }
        JourneyQuery query = plain.with(load(plain));
        if (random.nextInt(4) == 0) {
            query = query.with(query.limits().withMostCost(amount(places.size())));
        }
        if (random.nextInt(4) == 0) {
            query = query.with(query.limits().withMostCo2e(amount(places.size())));
        }
        Set<Ban> bans = random.nextInt(6) == 0 ? Set.of(ban(places)) : Set.of();
        List<Requirement> requirements = new ArrayList<>();
        for (int n = random.nextInt(6) - 3; n > 0; n--) {
            requirements.add(requirement(places));
        }
        query = query.with(new Conditions(bans, requirements));
        return random.nextInt(4) == 0 ? fromADoor(query, places) : query;
    }

    private JourneyQuery fromADoor(JourneyQuery query, List<PlaceCode> places) {
        PlaceCode door = new PlaceCode("DOOR");
        List<RoadLink> roads = new ArrayList<>();
        for (PlaceCode place : places.subList(0, places.size() - 1)) {
            if (random.nextBoolean()) {
                LegPrice price = new LegPrice(
                        BigDecimal.valueOf(random.nextInt(30)), BigDecimal.valueOf(random.nextInt(30)), BigDecimal.TEN);
                roads.add(new RoadLink(door, place, 10 + random.nextInt(300), price));
            }
        }
        return roads.isEmpty()
                ? query
                : JourneyQuery.of(door, query.to(), query.readyMinute(), query.load())
                        .with(query.limits())
                        .with(query.conditions())
                        .withHorizonDays(query.horizonDays())
                        .withMaxLegs(query.maxLegs())
                        .with(query.resolution())
                        .withOwnRoads(roads);
    }

    private Load load(JourneyQuery query) {
        Cargo cargo = Cargo.in(UnitType.CONTAINER_40);
        if (random.nextInt(3) > 0) {
            cargo = cargo.of(GOODS, ORIGIN);
        }
        if (random.nextInt(3) == 0) {
            cargo = cargo.refrigerated();
        }
        if (random.nextInt(3) == 0) {
            cargo = cargo.with(Set.of(DangerClass.GASES));
        }
        Load load = query.load().of(cargo);
        return random.nextBoolean()
                ? load
                : load.withDocument(Document.CUSTOMS_RELEASE, query.readyMinute() + random.nextInt(700));
    }

    private Ban ban(List<PlaceCode> places) {
        return switch (random.nextInt(7)) {
            case 0 -> new Ban.At(places.get(1 + random.nextInt(places.size() - 2)));
            case 1 -> new Ban.Mover(random.nextBoolean() ? Mode.SEA : Mode.ROAD);
            case 2 -> new Ban.Carrier(CARRIERS[random.nextInt(CARRIERS.length)]);
            case 3 -> new Ban.Through(new Passage.Border(place(places), place(places)));
            default -> new Ban.Through(PASSAGES[random.nextInt(PASSAGES.length)]);
        };
    }

    /** Between what a cheap journey and what a dear one takes over so many places. */
    private BigDecimal amount(int places) {
        return BigDecimal.valueOf(10L * places + random.nextInt(20 * places));
    }

    private Requirement requirement(List<PlaceCode> places) {
        return switch (random.nextInt(4)) {
            case 0 -> new Requirement.Moved(MODES[random.nextInt(MODES.length)]);
            case 1 -> new Requirement.CarriedBy(CARRIERS[random.nextInt(CARRIERS.length)]);
            default -> new Requirement.Via(place(places));
        };
    }

    private PlaceCode place(List<PlaceCode> places) {
        return places.get(random.nextInt(places.size()));
    }

    /** Everything but power, or everything but dangerous goods. */
    private Capabilities lacking() {
        Set<DangerClass> all = EnumSet.allOf(DangerClass.class);
        boolean isPowered = random.nextBoolean();
        return new Capabilities(EnumSet.allOf(UnitType.class), isPowered, isPowered ? Set.of() : all);
    }
}
