package org.hexi.acceptance;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What railways tell of one container on its way from Almaty to Lanzhou. */
final class Railway {
    static final String BROAD_WAGON = "94601234";
    static final String STANDARD_WAGON = "218124712173";
    private static final ZoneOffset ALMATY = ZoneOffset.ofHours(5);
    private static final ZoneOffset LANZHOU = ZoneOffset.ofHours(8);

    private final Api operator;
    private final String container;
    private final Instant loaded = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    Railway(Api operator, String container) {
        this.operator = operator;
        this.container = container;
    }

    void loads() throws IOException {
        tell("loading", seen("loading", at(0, ALMATY), "ALA"));
    }

    void leaves() throws IOException {
        tell("departing", seen("departing", at(2, ALMATY), "ALA"));
    }

    /** Three events of one change: off the broad wagon, onto the other, and seen there. */
    void changesGauge() throws IOException {
        String change = """
                "bizTransactionList":[{"type":"urn:hexi:btt:gauge_change","bizTransaction":"urn:hexi:gauge:%s"}],""".formatted(container);
        String when = at(10, LANZHOU);
        String step = "urn:hexi:bizstep:reloading";
        tell(
                "reloading",
                event("AssociationEvent", when, "DELETE", linked(BROAD_WAGON) + change, step, "HRS"),
                event("AssociationEvent", when, "ADD", linked(STANDARD_WAGON) + change, step, "HRS"),
                event("ObjectEvent", when, "OBSERVE", list("epcList") + change, step, "HRS"));
    }

    void arrives() throws IOException {
        tell("arriving", seen("arriving", at(20, LANZHOU), "LZD"));
    }

    private String seen(String step, String when, String place) {
        return event("ObjectEvent", when, "OBSERVE", list("epcList"), step, place);
    }

    private static String event(String type, String when, String action, String what, String step, String place) {
        return """
                {"type":"%s",%s,"action":"%s",%s"bizStep":"%s","readPoint":{"id":"urn:hexi:place:%s"}}""".formatted(type, when, action, what, step, place);
    }

    private String linked(String wagon) {
        return "\"parentID\":\"urn:epc:id:giai:4000001.%s\",%s".formatted(wagon, list("childEPCs"));
    }

    private String list(String name) {
        return "\"%s\":[\"urn:epc:id:bic:%s\"],".formatted(name, container);
    }

    private String at(int hours, ZoneOffset zone) {
        Instant when = loaded.plus(hours, ChronoUnit.HOURS);
        return "\"eventTime\":\"%s\",\"eventTimeZoneOffset\":\"%s\"".formatted(when, zone);
    }

    private void tell(String what, String... events) throws IOException {
        String document = """
                {"@context":["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld"],"type":"EPCISDocument",
                 "schemaVersion":"2.0","creationDate":"%s","epcisBody":{"eventList":[%s]}}""".formatted(loaded, Stream.of(events).collect(Collectors.joining(",")));
        operator.post("/api/v1/epcis/capture", container + "-" + what, document).must(202);
    }
}
