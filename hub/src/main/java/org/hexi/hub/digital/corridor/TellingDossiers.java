package org.hexi.hub.digital.corridor;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexi.engine.epcis.api.BizTransaction;
import org.hexi.engine.epcis.api.CorridorWords;
import org.hexi.engine.epcis.api.Endpoint;
import org.hexi.engine.epcis.api.Epcs;
import org.hexi.engine.epcis.api.GaugeChange;
import org.hexi.engine.epcis.api.ObjectEvent;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.consignment.TimelineEntry;
import org.hexi.hub.consignment.Timelines;
import org.hexi.hub.digital.corridor.ResolvingUnits.Concern;
import org.hexi.hub.digital.corridor.model.Step;
import org.hexi.hub.digital.corridor.model.Telling;
import org.springframework.stereotype.Component;

/** Writes events into the timelines of the dossiers they concern; a change of gauge is one entry, not three. */
@Component
class TellingDossiers {
    private static final int MOST_NAMED = 3;
    private static final String NOBODY_NAMED = "?";
    private static final String WAGON = "urn:epc:id:giai:";

    private final Timelines timelines;

    TellingDossiers(Timelines timelines) {
        this.timelines = timelines;
    }

    void tell(Telling telling, Collection<Concern> concerns, List<GaugeChange> changes) {
        Optional<GaugeChange> change = changeOf(telling, changes);
        if (change.isPresent() && !(telling.event() instanceof ObjectEvent)) {
            return;
        }
        String code = change.isPresent()
                ? Step.GAUGE_CHANGE.timelineCode()
                : telling.step().timelineCode();
        unitsByDossier(concerns)
                .forEach((dossier, units) -> timelines.record(new TimelineEntry(
                        new ConsignmentId(dossier),
                        code,
                        List.of(units, detail(telling, change)),
                        telling.event().occurredAt(),
                        telling.place(),
                        "event:" + telling.hash(),
                        false)));
    }

    /** The entry of a wrong event stays; a later one says that it does not hold. */
    void tellWrong(Telling telling, Collection<Concern> concerns) {
        unitsByDossier(concerns)
                .forEach((dossier, units) -> timelines.record(new TimelineEntry(
                        new ConsignmentId(dossier),
                        "event.declaredWrong",
                        List.of(units, telling.event().occurredAt().toString()),
                        declaredAt(telling),
                        telling.place(),
                        "wrong:" + telling.hash(),
                        false)));
    }

    private static java.time.Instant declaredAt(Telling telling) {
        var declaration = telling.event().head().errorDeclaration();
        return declaration == null
                ? telling.event().occurredAt()
                : declaration.declarationTime().toInstant();
    }

    private static Optional<GaugeChange> changeOf(Telling telling, List<GaugeChange> changes) {
        List<String> transactions = telling.event().circumstances().bizTransactions().stream()
                .filter(transaction -> CorridorWords.GAUGE_CHANGE.equals(transaction.type()))
                .map(BizTransaction::id)
                .toList();
        return changes.stream()
                .filter(change -> transactions.contains(change.transaction()))
                .findFirst();
    }

    private static String detail(Telling telling, Optional<GaugeChange> change) {
        if (change.isPresent()) {
            return label(change.get().fromWagon()) + " → " + label(change.get().toWagon());
        }
        if (telling.step() == Step.HANDOVER) {
            return parties(telling.event().circumstances().sources()) + " → "
                    + parties(telling.event().circumstances().destinations());
        }
        return Optional.ofNullable(telling.event().circumstances().bizStep()).orElse("");
    }

    /** A report may leave one end of a handover open. */
    private static String parties(List<Endpoint> ends) {
        return ends.isEmpty()
                ? NOBODY_NAMED
                : ends.stream()
                        .map(Endpoint::id)
                        .map(TellingDossiers::label)
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    private static Map<java.util.UUID, String> unitsByDossier(Collection<Concern> concerns) {
        return concerns.stream()
                .collect(Collectors.groupingBy(
                        concern -> concern.dossier().id().value(),
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), TellingDossiers::named)));
    }

    private static String named(List<Concern> concerns) {
        Stream<String> named =
                concerns.stream().map(Concern::unit).map(TellingDossiers::label).limit(MOST_NAMED);
        String more = concerns.size() > MOST_NAMED ? " +" + (concerns.size() - MOST_NAMED) : "";
        return named.collect(Collectors.joining(", ")) + more;
    }

    /** The number painted on a wagon: what stands behind the company prefix of its GIAI. */
    private static Optional<String> wagon(String unit) {
        return unit.startsWith(WAGON) ? Optional.of(unit.substring(unit.lastIndexOf('.') + 1)) : Optional.empty();
    }

    /** What people call a unit. */
    static String label(String unit) {
        return Epcs.container(unit)
                .map(org.hexi.engine.kernel.ContainerNumber::value)
                .or(() -> CorridorUris.departureId(unit))
                .or(() -> CorridorUris.consignmentReference(unit))
                .or(() -> CorridorUris.partyCode(unit))
                .or(() -> wagon(unit))
                .orElse(unit);
    }
}
