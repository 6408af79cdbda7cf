package org.hexi.hub.transport.planning.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.Decimals;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.routing.api.Ban;
import org.hexi.engine.routing.api.Cargo;
import org.hexi.engine.routing.api.Conditions;
import org.hexi.engine.routing.api.DangerClass;
import org.hexi.engine.routing.api.Document;
import org.hexi.engine.routing.api.Mode;
import org.hexi.engine.routing.api.Requirement;
import org.hexi.engine.routing.api.UnitType;
import org.hexi.hub.transport.planning.DangerNumbers;
import org.hexi.hub.transport.planning.Demands;
import org.hexi.hub.transport.planning.Doors;
import org.jspecify.annotations.Nullable;

/**
 * Limits and conditions as typed into the planner's form. A field may come several times where more than one place, mode,
 * carrier or class is meant. Papers are there at local times of the place of origin.
 */
record DemandForm(
        @Nullable String mostCost,
        @Nullable String mostCo2e,
        @Nullable List<String> avoidPlace,
        @Nullable List<String> avoidMode,
        @Nullable List<String> avoidCarrier,
        @Nullable List<String> viaPlace,
        @Nullable List<String> needMode,
        @Nullable List<String> needCarrier,
        @Nullable String unit,
        @Nullable String refrigerated,
        @Nullable List<String> danger,
        @Nullable String hsCode,
        @Nullable String origin,
        @Nullable String volume,
        @Nullable String noteReady,
        @Nullable String releaseReady,
        @Nullable String grossMassReady,
        @Nullable String dangerReady,
        @Nullable String phytoReady) {

    /** @throws org.hexi.engine.kernel.InvalidValue naming the field that cannot be read */
    Demands demands(ZoneId zone, Whereabouts whereabouts) {
        return new Demands(
                Typed.text(mostCost).map(typed -> Decimals.parse("mostCost", typed)),
                Typed.text(mostCo2e).map(typed -> Decimals.parse("mostCo2e", typed)),
                new Conditions(bans(whereabouts), requirements(whereabouts)),
                cargo(),
                Typed.text(volume).map(typed -> Decimals.parse("volume", typed)),
                papers(zone),
                Doors.NONE);
    }

    /** Whether anything is asked for, readable or not, so that the fold stands open. */
    public boolean isAny() {
        Stream<String> single = Stream.of(
                        mostCost,
                        mostCo2e,
                        refrigerated,
                        hsCode,
                        origin,
                        volume,
                        noteReady,
                        releaseReady,
                        grossMassReady,
                        dangerReady,
                        phytoReady)
                .flatMap(typed -> Typed.text(typed).stream());
        Stream<String> several = Stream.of(avoidPlace, avoidMode, avoidCarrier, viaPlace, needMode, needCarrier, danger)
                .flatMap(typed -> Typed.all(typed).stream());
        return !chosenUnit().equals(Cargo.GENERAL.unit().name())
                || Stream.concat(single, several).findAny().isPresent();
    }

    public String chosenUnit() {
        return Typed.text(unit).orElse(Cargo.GENERAL.unit().name());
    }

    /** What is chosen in a list, and after it an empty choice for one more. */
    public List<String> andOneMore(@Nullable List<String> chosen) {
        return Stream.concat(Typed.all(chosen).stream(), Stream.of("")).toList();
    }

    public boolean isAmong(String mode, @Nullable List<String> chosen) {
        return Typed.all(chosen).contains(mode);
    }

    private Set<Ban> bans(Whereabouts whereabouts) {
        Set<Ban> bans = new LinkedHashSet<>();
        Typed.all(avoidPlace)
                .forEach(typed -> bans.add(
                        new Ban.At(whereabouts.place("avoid.places", typed).code())));
        Typed.all(avoidMode).forEach(mode -> bans.add(new Ban.Mover(Typed.word("avoidMode", Mode.class, mode))));
        Typed.all(avoidCarrier).forEach(code -> bans.add(new Ban.Carrier(code)));
        return bans;
    }

    private List<Requirement> requirements(Whereabouts whereabouts) {
        Set<Requirement> required = new LinkedHashSet<>();
        Typed.all(viaPlace)
                .forEach(typed -> required.add(new Requirement.Via(
                        whereabouts.place("require.places", typed).code())));
        Typed.all(needMode)
                .forEach(mode -> required.add(new Requirement.Moved(Typed.word("needMode", Mode.class, mode))));
        Typed.all(needCarrier).forEach(code -> required.add(new Requirement.CarriedBy(code)));
        return List.copyOf(required);
    }

    private Cargo cargo() {
        Set<DangerClass> dangers = EnumSet.noneOf(DangerClass.class);
        Typed.all(danger).forEach(number -> dangers.add(DangerNumbers.of(Typed.number("danger", number, 0))));
        return new Cargo(
                Typed.text(unit)
                        .map(name -> Typed.word("unit", UnitType.class, name))
                        .orElse(Cargo.GENERAL.unit()),
                "true".equals(refrigerated),
                dangers,
                Typed.text(hsCode).map(HsCode::new),
                Typed.text(origin).map(CountryCode::new));
    }

    private Map<Document, Instant> papers(ZoneId zone) {
        Map<Document, Instant> papers = new EnumMap<>(Document.class);
        paper(papers, Document.CONSIGNMENT_NOTE, Typed.instant("noteReady", noteReady, zone));
        paper(papers, Document.CUSTOMS_RELEASE, Typed.instant("releaseReady", releaseReady, zone));
        paper(papers, Document.VERIFIED_GROSS_MASS, Typed.instant("grossMassReady", grossMassReady, zone));
        paper(papers, Document.DANGEROUS_GOODS_DECLARATION, Typed.instant("dangerReady", dangerReady, zone));
        paper(papers, Document.PHYTOSANITARY_CERTIFICATE, Typed.instant("phytoReady", phytoReady, zone));
        return papers;
    }

    private static void paper(Map<Document, Instant> papers, Document paper, Optional<Instant> there) {
        there.ifPresent(instant -> papers.put(paper, instant));
    }
}
