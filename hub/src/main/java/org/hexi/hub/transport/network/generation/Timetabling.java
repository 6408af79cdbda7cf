package org.hexi.hub.transport.network.generation;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.hexi.engine.kernel.Validity;
import org.hexi.hub.transport.network.RateCard.Rate;
import org.hexi.hub.transport.network.ServiceView;

/**
 * Turns offers into services: numbers them, draws days, hour, carrier and room, and prices them. What leads away takes an odd number
 * and its way back the next even one. Not thread-safe.
 */
final class Timetabling {
    static final Validity VALIDITY = new Validity(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 12, 31));

    private static final int FIRST_NUMBER = 1001;
    private static final int LAST_NUMBER = 9999;
    private static final int MINUTES_BETWEEN_PATHS = 5;
    private static final int MINUTES_PER_DAY = 24 * 60;

    private final Ground ground;
    private final Map<String, Carrier> carriers;
    private final RandomGenerator random;
    private final Map<Character, Integer> nextNumbers = new HashMap<>();
    private final List<GeneratedService> services = new ArrayList<>();

    Timetabling(Ground ground, Map<String, Carrier> carriers, RandomGenerator random) {
        this.ground = ground;
        this.carriers = carriers;
        this.random = random;
    }

    /** Offers both ways; more than one departure a day takes a second pair of services. */
    void add(Offer away, Offer back, int perWeek) {
        for (int left = perWeek; left > 0; left -= Weekdays.IN_A_WEEK) {
            Carrier carrier = carrier(away.terms());
            int capacityTeu = away.terms().capacityTeu().pick(random);
            add(away, carrier, capacityTeu, Math.min(left, Weekdays.IN_A_WEEK), false);
            add(back, carrier, capacityTeu, Math.min(left, Weekdays.IN_A_WEEK), true);
        }
    }

    List<GeneratedService> services() {
        return List.copyOf(services);
    }

    private void add(Offer offer, Carrier carrier, int capacityTeu, int perWeek, boolean isBack) {
        Site first = ground.site(offer.stops().getFirst().place());
        Site last = ground.site(offer.stops().getLast().place());
        Names name = Names.between(first.names(), last.names(), offer.suffix());
        ServiceView service = new ServiceView(
                id(offer.letter()),
                name.en(),
                name.zh(),
                name.ru(),
                carrier.name(),
                carrier.code(),
                offer.carriage(),
                Weekdays.spread(perWeek, random),
                LocalTime.MIDNIGHT.plusMinutes(
                        (long) MINUTES_BETWEEN_PATHS * random.nextInt(MINUTES_PER_DAY / MINUTES_BETWEEN_PATHS)),
                first.zone(),
                Duration.ofHours(offer.terms().cutOffHours()),
                capacityTeu,
                VALIDITY,
                offer.emissionClass(),
                offer.stops(),
                offer.crossings(),
                true);
        Rate rate = new Pricing(random).rate(service, carrier, isBack);
        services.add(new GeneratedService(service, offer.direction(), rate));
    }

    private Carrier carrier(Terms terms) {
        String code = terms.carriers().get(random.nextInt(terms.carriers().size()));
        Carrier carrier = carriers.get(code);
        if (carrier == null) {
            throw new IllegalStateException("not in carriers.csv: " + code);
        }
        return carrier;
    }

    private String id(char letter) {
        int number = nextNumbers.merge(letter, FIRST_NUMBER, (last, first) -> last + 1);
        if (number > LAST_NUMBER) {
            throw new IllegalStateException("more than four digits: " + letter + number);
        }
        return letter + Integer.toString(number);
    }
}
