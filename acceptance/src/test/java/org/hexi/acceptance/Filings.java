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

    private final Instant today;
    private final Instant ready;
    private final AtomicInteger serial;

    /** @param today the business day the goods are ready some days after */
    Filings(Instant today) {
        this(today, 0);
    }

    /** @param firstSerial where the numbers of the containers begin */
    Filings(Instant today, int firstSerial) {
        this.serial = new AtomicInteger(firstSerial);
        this.today = today.truncatedTo(ChronoUnit.SECONDS);
        this.ready = today.truncatedTo(ChronoUnit.DAYS).plus(3, ChronoUnit.DAYS);
    }

    Instant ready() {
        return ready;
    }

    String consignment() {
        return consignment(container());
    }

    String consignment(String container) {
        return """
                {"consignor":"%s","consignee":"%s","from":"LZD","to":"ALA","ready":"%s","latestArrival":"%s",
                 "goods":[{"hsCode":"854143","description":"Solar panels","quantity":"720","unit":"C62",
                   "grossMassKilograms":"18500","netMassKilograms":"17280","value":"64800.00","currency":"USD","origin":"CN"},
                  {"hsCode":"850440","description":"Inverters","quantity":"40","unit":"C62",
                   "grossMassKilograms":"1500","netMassKilograms":"1400","value":"24000.00","currency":"USD","origin":"CN"}],
                 "containers":[{"number":"%s","sizeType":"45G1"}]}""".formatted(SHIPPER, RECEIVER, ready, ready.plus(40, ChronoUnit.DAYS), container);
    }

    String plan() {
        return """
                {"from":"LZD","to":"ALA","ready":"%s","latestArrival":"%s","massKilograms":"20000","teu":2}""".formatted(ready, ready.plus(40, ChronoUnit.DAYS));
    }

    /** The same with everything a question can demand. */
    String demandingPlan() {
        return plan().replaceFirst("}$", """
                ,"show":"REPRESENTATIVES","avoid":{"places":["HRS"],"modes":["SEA"],"carriers":["OXR"]},
                 "require":{"places":["LZD"],"modes":["RAIL"],"carriers":["HXR"]},
                 "cargo":{"unit":"CONTAINER_20","hsCode":"854143","origin":"CN"},
                 "papers":{"consignmentNote":"%1$s","customsRelease":"%1$s","verifiedGrossMass":"%1$s",
                           "dangerousGoodsDeclaration":"%1$s","phytosanitaryCertificate":"%1$s"}}""".formatted(ready));
    }

    static String booking(String consignment, String itinerary) {
        return "{\"consignment\":\"%s\",\"itinerary\":\"%s\"}".formatted(consignment, itinerary);
    }

    /** What the dossier lacks for a declaration. */
    static String declaration(String consignment) {
        return """
                {"consignment":"%s","incoterm":"FOB","contract":"C-1",
                 "documents":[{"type":"380","number":"I-1"},{"type":"271","number":"P-1"}]}""".formatted(consignment);
    }

    /** The same with all that may be left out. */
    static String wholeDeclaration(String consignment) {
        return """
                {"consignment":"%s","supervisionMode":"0110","incoterm":"FOB","contract":"C-1","paysAtOnce":true,
                 "freight":{"amount":1200.00,"currency":"USD"},"insurance":{"amount":150.00,"currency":"USD"},
                 "lines":[{"number":1,"agreement":"","originDocument":"","quantity":{"value":720,"unit":"C62"},
                   "brand":"Amber","use":"solar plants"}],
                 "documents":[{"type":"380","number":"I-1"},{"type":"271","number":"P-1"}]}""".formatted(consignment);
    }

    /** Batteries to Lanzhou, whose papers an officer always reads. */
    String batteries() {
        return consignment()
                .replace("\"from\":\"LZD\",\"to\":\"ALA\"", "\"from\":\"ALA\",\"to\":\"LZD\"")
                .replace("854143", "850760")
                .replace("Solar panels", "Lithium-ion battery packs")
                .replace("\"origin\":\"CN\"", "\"origin\":\"KZ\"");
    }

    /** Two reports on one container in one document: it was loaded, and it left. */
    String loadedAndGone(String container) {
        return """
                {"@context":["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld"],
                 "type":"EPCISDocument","schemaVersion":"2.0","creationDate":"2026-03-07T00:00:00Z",
                 "epcisBody":{"eventList":[%s,%s]}}""".formatted(seen(container, "loading", 3), seen(container, "departing", 1));
    }

    /** It was loaded, and handed over with all that may be said beside. */
    String handedOver(String container) {
        String said = """
                ,"disposition":"in_transit","bizLocation":{"id":"urn:hexi:place:LZD"},
                 "bizTransactionList":[{"type":"urn:hexi:btt:consignment_note","bizTransaction":"urn:hexi:note:1"}],
                 "sourceList":[{"type":"possessing_party","source":"urn:hexi:party:SHIPCO"}],
                 "destinationList":[{"type":"possessing_party","destination":"urn:hexi:party:RECVCO"}]}]}}""";
        return loadedAndGone(container)
                .replace("departing", "urn:hexi:bizstep:note_handover")
                .replace("}]}}", said);
    }

    /** One report, sent alone. */
    String loaded(String container) {
        return seen(container, "loading", 5)
                .replaceFirst(
                        "\\{", "{\"@context\":[\"https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld\"],");
    }

    private String seen(String container, String step, int hoursAgo) {
        return """
                {"type":"ObjectEvent","eventTime":"%s","eventTimeZoneOffset":"+08:00","action":"OBSERVE",
                 "epcList":["urn:epc:id:bic:%s"],"bizStep":"%s","readPoint":{"id":"urn:hexi:place:LZD"}}""".formatted(today.minus(hoursAgo, ChronoUnit.HOURS), container, step);
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
