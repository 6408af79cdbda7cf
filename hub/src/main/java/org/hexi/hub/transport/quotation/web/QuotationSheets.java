package org.hexi.hub.transport.quotation.web;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.hexi.hub.platform.documents.Sheet;
import org.hexi.hub.platform.documents.Sheet.Column;
import org.hexi.hub.platform.parties.Parties;
import org.hexi.hub.platform.web.Show;
import org.hexi.hub.transport.planning.Itinerary;
import org.hexi.hub.transport.planning.ItineraryLeg;
import org.hexi.hub.transport.quotation.Quotation;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The sheet of paper of a quotation in the reader's language. */
@Component
class QuotationSheets {
    private static final int CENTS = 2;

    private final MessageSource messages;
    private final Parties parties;
    private final Show show;

    QuotationSheets(MessageSource messages, Parties parties, Show show) {
        this.messages = messages;
        this.parties = parties;
        this.show = show;
    }

    Sheet sheet(Quotation quotation, Itinerary way, QuotationLook look, URI source) {
        return new Sheet(
                text(look, "quotation.sheet.title", quotation.reference()),
                text(look, "quotation.sheet.subtitle", look.name(way.from()), look.name(way.to())),
                List.of(
                        new Sheet.Facts(facts(quotation, way, look)),
                        legs(quotation, way, look),
                        new Sheet.Note(text(look, "quotation.sheet.note"))),
                source,
                look.locale().toLanguageTag());
    }

    private SequencedMap<String, String> facts(Quotation quotation, Itinerary way, QuotationLook look) {
        SequencedMap<String, String> facts = new LinkedHashMap<>();
        facts.put(text(look, "quotation.party"), parties.get(quotation.party()).name(look.locale()));
        facts.put(text(look, "quotation.price"), show.money(quotation.price()));
        facts.put(
                text(look, "quotation.validUntil"),
                show.localWithZone(quotation.validUntil(), look.zone(quotation.from())));
        facts.put(text(look, "quotation.state"), text(look, "quotation.state." + look.state(quotation)));
        facts.put(
                text(look, "quotation.load"),
                "%s · %d TEU · %s"
                        .formatted(
                                show.mass(way.mass()),
                                way.teu(),
                                text(look, "value." + way.cargo().unit())));
        facts.put(text(look, "quotation.rateDate"), quotation.rateDate().toString());
        facts.put(
                text(look, "quotation.issuedAt"),
                show.localWithZone(quotation.issuedAt(), look.zone(quotation.from())));
        facts.put(text(look, "quotation.co2e"), show.number(way.co2eKilograms(), 0) + " kg");
        return facts;
    }

    private Sheet.Table legs(Quotation quotation, Itinerary way, QuotationLook look) {
        List<Column> columns = List.of(
                new Column(text(look, "quotation.leg"), false, 3),
                new Column(text(look, "quotation.from"), false, 4),
                new Column(text(look, "quotation.to"), false, 4),
                new Column(
                        text(
                                look,
                                "quotation.price.in",
                                quotation.price().currency().getCurrencyCode()),
                        true,
                        2));
        List<List<String>> rows = quotation.legs().stream()
                .map(leg -> row(leg, way.legs().get(leg.number() - 1), look))
                .toList();
        return new Sheet.Table(text(look, "quotation.legs"), columns, rows);
    }

    private List<String> row(Quotation.Leg price, ItineraryLeg leg, QuotationLook look) {
        String carried = text(look, "planning.mode." + leg.mode());
        return List.of(
                "%d. %s %s"
                        .formatted(price.number(), carried, leg.departureId())
                        .strip(),
                look.name(leg.from()) + "\n" + show.localWithZone(leg.departure(), look.zone(leg.from())),
                look.name(leg.to()) + "\n" + show.localWithZone(leg.arrival(), look.zone(leg.to())),
                show.number(price.price().amount(), CENTS));
    }

    private String text(QuotationLook look, String key, Object... arguments) {
        return messages.getMessage(key, arguments, look.locale());
    }
}
