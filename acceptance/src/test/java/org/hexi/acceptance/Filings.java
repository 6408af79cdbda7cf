package org.hexi.acceptance;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hexi.engine.kernel.ContainerNumber;
import org.hexi.engine.kernel.InvalidValue;

/** What programs file: bodies of commands, each with goods and containers of its own. Thread-safe. */
final class Filings {
    static final String SHIPPER = "SHIPCO";
    static final String RECEIVER = "RECVCO";

    private final Instant ready;
    private final AtomicInteger serial = new AtomicInteger();

    /** @param today the business day the goods are ready some days after */
    Filings(Instant today) {
        this.ready = today.truncatedTo(ChronoUnit.DAYS).plus(3, ChronoUnit.DAYS);
    }

    Instant ready() {
        return ready;
    }

    String consignment() {
        return """
                {"consignor":"%s","consignee":"%s","from":"LZD","to":"ALA","ready":"%s","latestArrival":"%s",
                 "goods":[{"hsCode":"854143","description":"Solar panels","quantity":"720","unit":"C62",
                   "grossMassKilograms":"18500","netMassKilograms":"17280","value":"64800.00","currency":"USD","origin":"CN"},
                  {"hsCode":"850440","description":"Inverters","quantity":"40","unit":"C62",
                   "grossMassKilograms":"1500","netMassKilograms":"1400","value":"24000.00","currency":"USD","origin":"CN"}],
                 "containers":[{"number":"%s","sizeType":"45G1"}]}""".formatted(SHIPPER, RECEIVER, ready, ready.plus(40, ChronoUnit.DAYS), container());
    }

    String plan() {
        return """
                {"from":"LZD","to":"ALA","ready":"%s","latestArrival":"%s","massKilograms":"20000","teu":2}""".formatted(ready, ready.plus(40, ChronoUnit.DAYS));
    }

    static String booking(String consignment, String itinerary) {
        return "{\"consignment\":\"%s\",\"itinerary\":\"%s\"}".formatted(consignment, itinerary);
    }

    /** A number nobody used before: of the ten check digits one is right. */
    String container() {
        int number = serial.incrementAndGet();
        return List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9).stream()
                .map(digit -> "HEXU%06d%d".formatted(number, digit))
                .filter(Filings::isRight)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isRight(String number) {
        try {
            return !new ContainerNumber(number).value().isEmpty();
        } catch (InvalidValue wrongDigit) {
            return false;
        }
    }
}
