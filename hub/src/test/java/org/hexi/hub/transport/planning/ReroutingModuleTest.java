package org.hexi.hub.transport.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.Ban;
import org.hexi.engine.routing.api.Conditions;
import org.hexi.engine.routing.api.Mode;
import org.hexi.engine.routing.api.Preference;
import org.hexi.engine.routing.api.Requirement;
import org.hexi.hub.HubTest;
import org.hexi.hub.platform.numbering.Ids;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.transport.planning.store.Askings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ways are read back into the engine as they were written, with the question they were chosen for. */
class ReroutingModuleTest extends HubTest {
    @Autowired
    Rerouting rerouting;

    @Autowired
    Planning planning;

    @Autowired
    Askings askings;

    @Autowired
    BusinessClock clock;

    @Autowired
    Ids ids;

    private Viewer viewer;
    private Instant ready;

    @BeforeEach
    void somebodyAsks() {
        viewer = Viewer.of("asker", new PartyId(ids.next()), Set.of(Role.TRADER), Optional.empty());
        ready = Weeks.monday(clock.now());
    }

    /** A closure after everything makes the engine follow every leg that could have to do with it, and changes nothing. */
    @Test
    void whatIsFollowedAndNotTouchedStaysAsItWas() {
        List<Itinerary> offered = new ArrayList<>();
        for (String to : List.of("ALA", "TAS", "DUI", "KTM", "VTE")) {
            PlanQuery query = PlanQuery.of(
                    new PlaceCode("LZD"),
                    new PlaceCode(to),
                    ready,
                    Optional.of(ready.plus(Duration.ofDays(45))),
                    Mass.tonnes(20),
                    2);
            planning.plan(viewer, query).ways().stream()
                    .map(way -> planning.get(viewer, way.id()))
                    .forEach(offered::add);
        }
        Instant far = clock.now().plus(Duration.ofDays(300));
        List<Incident> closures = rerouting.passages().stream()
                .<Incident>map(passage -> new Incident.Closed(passage, far, far.plus(Duration.ofDays(1))))
                .toList();
        Map<String, Fate> fates = rerouting.reroute(
                viewer, offered.stream().map(this::chosen).toList(), closures, Preference.EARLIEST, Progress.UNHEARD);
        assertThat(offered).hasSizeGreaterThan(10);
        assertThat(offered)
                .allSatisfy(way -> assertThat(fates.get(way.id())).isInstanceOfSatisfying(Fate.Kept.class, kept -> {
                    assertThat(kept.was()).isEqualTo(WayFigures.of(way));
                    assertThat(kept.is().arrival()).isEqualTo(way.arrival());
                    assertThat(kept.is().cost()).isEqualTo(way.cost());
                    assertThat(kept.is().co2eKilograms()).isEqualByComparingTo(way.co2eKilograms());
                    assertThat(kept.is().riskMicros()).isCloseTo(way.riskMicros(), within(1L));
                }));
    }

    @Test
    void theQuestionIsKeptWithItsConditions() {
        PlanQuery query = PlanQuery.of(
                        new PlaceCode("LZD"), new PlaceCode("DUI"), ready, Optional.empty(), Mass.tonnes(18), 2)
                .with(Demands.NONE.with(new Conditions(
                        Set.of(new Ban.At(new PlaceCode("ALK"))), List.of(new Requirement.Moved(Mode.RAIL)))));
        Itinerary way = planning.get(
                viewer, planning.plan(viewer, query).ways().getFirst().id());
        assertThat(askings.of(List.of(chosen(way)))).containsExactly(Map.entry(way.id(), query));
    }

    @Test
    void aWayNobodyKnowsIsUnknown() {
        ChosenWay gone = new ChosenWay("1", "no such way", viewer.party(), true);
        assertThat(rerouting.reroute(viewer, List.of(gone), List.of(), Preference.EARLIEST, Progress.UNHEARD))
                .containsExactly(Map.entry("1", new Fate.Unknown(Optional.empty())));
    }

    private ChosenWay chosen(Itinerary way) {
        return new ChosenWay(way.id(), way.id(), viewer.party(), true);
    }
}
