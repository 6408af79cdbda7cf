package org.hexi.hub.consignment.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.hexi.hub.consignment.ConsignmentRow;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.GoodsLine;
import org.hexi.hub.consignment.TimelineEntry;
import org.hexi.hub.consignment.TransportPlan;
import org.hexi.hub.consignment.TransportUnit;
import org.hexi.hub.platform.parties.PartyId;
import org.jspecify.annotations.Nullable;

/** A dossier in an answer; parties by id, places by code. */
record ConsignmentAnswer(
        String id,
        String reference,
        String stage,
        String consignor,
        String consignee,
        @Nullable String broker,
        String from,
        String to,
        Instant ready,
        Instant latestArrival,
        List<Goods> goods,
        List<Container> containers,
        @Nullable Plan plan,
        BigDecimal grossMassKilograms,
        int teu,
        Instant describedAt) {
    static ConsignmentAnswer of(ConsignmentView dossier) {
        return new ConsignmentAnswer(
                dossier.id().toString(),
                dossier.reference(),
                dossier.stage().name(),
                dossier.consignor().toString(),
                dossier.consignee().toString(),
                dossier.broker().map(PartyId::toString).orElse(null),
                dossier.wish().from().value(),
                dossier.wish().to().value(),
                dossier.wish().ready(),
                dossier.wish().latestArrival(),
                dossier.goods().stream().map(Goods::of).toList(),
                dossier.units().stream().map(Container::of).toList(),
                dossier.plan().map(Plan::of).orElse(null),
                dossier.grossMass().kilograms(),
                dossier.teu(),
                dossier.describedAt());
    }

    record Goods(
            int number,
            String hsCode,
            String description,
            BigDecimal quantity,
            String unit,
            BigDecimal grossMassKilograms,
            BigDecimal netMassKilograms,
            BigDecimal value,
            String currency,
            String origin) {
        static Goods of(GoodsLine line) {
            return new Goods(
                    line.number(),
                    line.hsCode().digits(),
                    line.description(),
                    line.quantity().value(),
                    line.quantity().unit(),
                    line.grossMass().kilograms(),
                    line.netMass().kilograms(),
                    line.value().amount(),
                    line.value().currency().getCurrencyCode(),
                    line.origin().value());
        }
    }

    record Container(String number, String sizeType) {
        static Container of(TransportUnit unit) {
            return new Container(unit.container().value(), unit.sizeType().code());
        }
    }

    /** The pinned plan in short; planning answers its legs. */
    record Plan(
            String itineraryId,
            int legs,
            Instant arrival,
            BigDecimal cost,
            String currency,
            BigDecimal co2eKilograms,
            BigDecimal probability) {
        static Plan of(TransportPlan plan) {
            return new Plan(
                    plan.itineraryId(),
                    plan.legs().size(),
                    plan.arrival(),
                    plan.cost().amount(),
                    plan.cost().currency().getCurrencyCode(),
                    plan.co2eKilograms(),
                    plan.probability());
        }
    }

    /** A dossier in a list. */
    record Row(
            String id,
            String reference,
            String stage,
            String consignor,
            String consignee,
            String from,
            String to,
            Instant ready,
            Instant latestArrival,
            @Nullable Instant plannedArrival,
            BigDecimal grossMassKilograms,
            int teu,
            Instant describedAt) {
        static Row of(ConsignmentRow row) {
            return new Row(
                    row.id().toString(),
                    row.reference(),
                    row.stage().name(),
                    row.consignor().toString(),
                    row.consignee().toString(),
                    row.from().value(),
                    row.to().value(),
                    row.ready(),
                    row.latestArrival(),
                    row.plannedArrival().orElse(null),
                    row.grossMassKilograms(),
                    row.teu(),
                    row.describedAt());
        }
    }

    /** One thing that happened, or is expected. */
    record Entry(
            String code,
            List<String> arguments,
            Instant happenedAt,
            @Nullable String place,
            String source,
            boolean planned) {
        static Entry of(TimelineEntry entry) {
            return new Entry(
                    entry.code(),
                    entry.arguments(),
                    entry.happenedAt(),
                    entry.place().map(org.hexi.engine.kernel.PlaceCode::value).orElse(null),
                    entry.source(),
                    entry.isPlanned());
        }
    }
}
