package org.hexi.hub.transport.planning.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.Ban;
import org.hexi.engine.routing.api.Capabilities;
import org.hexi.engine.routing.api.Cargo;
import org.hexi.engine.routing.api.Conditions;
import org.hexi.engine.routing.api.CutOffs;
import org.hexi.engine.routing.api.Mode;
import org.hexi.engine.routing.api.Requirement;
import org.hexi.engine.routing.api.Timetable;
import org.hexi.engine.routing.api.UnitType;
import org.hexi.engine.routing.spi.ScheduledService;
import org.hexi.engine.routing.spi.ServiceTerms;
import org.hexi.hub.transport.planning.Demands;
import org.hexi.hub.transport.planning.PlanQuery;
import org.junit.jupiter.api.Test;

/** A network of one train of one carrier for forty-foot containers, and questions about more than that. */
class QuestionCheckTest {
    private static final PlaceCode LANZHOU = new PlaceCode("LZD");
    private static final PlaceCode ALMATY = new PlaceCode("ALA");

    private final QuestionCheck check = new QuestionCheck(train(), false);

    @Test
    void aQuestionAboutWhatIsThereMayBeAsked() {
        Conditions conditions = new Conditions(
                Set.of(new Ban.Mover(Mode.SEA)),
                List.of(new Requirement.CarriedBy("HXR"), new Requirement.Moved(Mode.RAIL)));
        assertThatCode(() -> check.check(question(ALMATY).with(Demands.NONE.with(conditions))))
                .doesNotThrowAnyException();
    }

    @Test
    void placesAndCarriersAreThoseOfTheNetwork() {
        PlaceCode nowhere = new PlaceCode("XX9");
        refused(question(nowhere), "routing.place.unknown", "to");
        refused(without(new Ban.At(nowhere)), "routing.place.unknown", "avoid.places");
        refused(requiring(new Requirement.Via(nowhere)), "routing.place.unknown", "require.places");
        refused(without(new Ban.Carrier("ZZZ")), "planning.carrier.unknown", "avoid.carriers");
        refused(requiring(new Requirement.CarriedBy("ZZZ")), "planning.carrier.unknown", "require.carriers");
    }

    @Test
    void whatNothingRunsByCannotBeRequired() {
        refused(requiring(new Requirement.Moved(Mode.SEA)), "planning.mode.absent", "require.modes");
        refused(requiring(new Requirement.Moved(Mode.ROAD)), "planning.mode.absent", "require.modes");
        assertThatCode(() -> new QuestionCheck(train(), true).check(requiring(new Requirement.Moved(Mode.ROAD))))
                .doesNotThrowAnyException();
    }

    @Test
    void aUnitThatNothingCarriesIsRefusedWithThoseThatAre() {
        PlanQuery parcel = question(ALMATY).with(Demands.NONE.with(Cargo.in(UnitType.PARCEL)));
        assertThatThrownBy(() -> check.check(parcel)).isInstanceOfSatisfying(InvalidValue.class, invalid -> {
            assertThat(invalid.field()).isEqualTo("cargo.unit");
            assertThat(invalid.accepted()).contains("CONTAINER_40");
        });
    }

    private void refused(PlanQuery query, String code, String field) {
        assertThatThrownBy(() -> check.check(query)).isInstanceOfSatisfying(InvalidValue.class, invalid -> {
            assertThat(invalid.code()).isEqualTo(code);
            assertThat(invalid.field()).isEqualTo(field);
        });
    }

    private static PlanQuery without(Ban ban) {
        return question(ALMATY).with(Demands.NONE.with(Conditions.without(ban)));
    }

    private static PlanQuery requiring(Requirement requirement) {
        return question(ALMATY).with(Demands.NONE.with(Conditions.requiring(requirement)));
    }

    private static PlanQuery question(PlaceCode to) {
        return PlanQuery.of(LANZHOU, to, Instant.parse("2026-03-01T00:00:00Z"), Optional.empty(), Mass.tonnes(20), 2);
    }

    private static Timetable train() {
        Capabilities boxes = new Capabilities(EnumSet.of(UnitType.CONTAINER_40), false, Set.of());
        ServiceTerms terms = new ServiceTerms(Mode.RAIL, "HXR", CutOffs.gate(60), 0, boxes, List.of());
        return Timetable.builder()
                .place(LANZHOU)
                .place(ALMATY)
                .service(new ScheduledService("R1", List.of(LANZHOU, ALMATY), terms, List.of(), List.of()))
                .build();
    }
}
