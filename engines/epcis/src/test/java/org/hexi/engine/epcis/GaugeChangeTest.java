package org.hexi.engine.epcis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.hexi.engine.epcis.api.Action;
import org.hexi.engine.epcis.api.AssociationEvent;
import org.hexi.engine.epcis.api.Circumstances;
import org.hexi.engine.epcis.api.EpcisEvent;
import org.hexi.engine.epcis.api.EpcisReading;
import org.hexi.engine.epcis.api.Epcs;
import org.hexi.engine.epcis.api.EventHead;
import org.hexi.engine.epcis.api.Extensions;
import org.hexi.engine.epcis.api.GaugeChange;
import org.hexi.engine.epcis.api.GaugeChange.Recognised;
import org.hexi.engine.epcis.api.GaugeChangeRefused;
import org.hexi.engine.epcis.api.GaugeChangeRefused.Agreement;
import org.hexi.engine.epcis.api.GaugeChangeRefused.Fault;
import org.hexi.engine.epcis.api.GaugeChangeRefused.Part;
import org.hexi.engine.epcis.api.ObjectEvent;
import org.hexi.engine.epcis.api.ReadingEvents;
import org.hexi.engine.epcis.api.WritingEvents;
import org.hexi.engine.kernel.ContainerNumber;
import org.hexi.engine.kernel.InvalidValue;
import org.junit.jupiter.api.Test;

class GaugeChangeTest {
    private static final String CONTAINER = Epcs.ofContainer(new ContainerNumber("CSQU3054383"));
    private static final String OTHER = Epcs.ofContainer(new ContainerNumber("MSKU6011672"));
    private static final String CHINESE_WAGON = "urn:epc:id:giai:6901234.5281234";
    private static final String KAZAKH_WAGON = "urn:epc:id:giai:4870001.94512345";
    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-03-01T14:10:00+05:00");

    private static final GaugeChange AT_DOSTYK = change("urn:hexi:gc:1", CONTAINER);

    private static GaugeChange change(String transaction, String... containers) {
        return new GaugeChange(transaction, List.of(containers), CHINESE_WAGON, KAZAKH_WAGON, "geo:45.25,82.48", AT);
    }

    @Test
    void isThreeEventsUnderOneTransaction() {
        List<EpcisEvent> events = AT_DOSTYK.events();

        assertThat(events).hasSize(3);
        assertThat(events.get(0)).isInstanceOfSatisfying(AssociationEvent.class, leaving -> {
            assertThat(leaving.action()).isEqualTo(Action.DELETE);
            assertThat(leaving.parentId()).isEqualTo(CHINESE_WAGON);
        });
        assertThat(events.get(1)).isInstanceOfSatisfying(AssociationEvent.class, joining -> {
            assertThat(joining.action()).isEqualTo(Action.ADD);
            assertThat(joining.parentId()).isEqualTo(KAZAKH_WAGON);
        });
        assertThat(events.get(2)).isInstanceOf(ObjectEvent.class);
        assertThat(events)
                .allSatisfy(event -> assertThat(event.circumstances().bizTransactions())
                        .singleElement()
                        .satisfies(transaction -> assertThat(transaction.id()).isEqualTo("urn:hexi:gc:1")));
    }

    @Test
    void isRecognisedAgainAfterItsWayOverTheWireInAnyOrderAndTwice() {
        GaugeChange second = change("urn:hexi:gc:2", OTHER, CONTAINER);
        List<EpcisEvent> told = new ArrayList<>(second.events().reversed());
        told.addAll(AT_DOSTYK.events());
        told.addAll(AT_DOSTYK.events());
        EpcisReading reading = ReadingEvents.fromJson(WritingEvents.document(told, AT));

        assertThat(reading.issues()).isEmpty();
        assertThat(GaugeChange.recognise(reading.events()))
                .isEqualTo(new Recognised(List.of(second, AT_DOSTYK), List.of()));
    }

    @Test
    void isRefusedWhenAnyPartIsMissing() {
        List<Part> parts = List.of(Part.LEAVING, Part.JOINING, Part.SEEING);
        for (int missing = 0; missing < 3; missing++) {
            int absent = missing;
            List<EpcisEvent> events = new ArrayList<>(AT_DOSTYK.events());
            events.remove(missing);
            Recognised recognised = GaugeChange.recognise(events);
            assertThat(recognised.changes()).isEmpty();
            assertThat(recognised.refused()).singleElement().satisfies(refusal -> {
                assertThat(refusal)
                        .isEqualTo(new GaugeChangeRefused.Incomplete(
                                "urn:hexi:gc:1",
                                parts.get(absent),
                                List.of(new Fault(events.getFirst(), "bizTransactionList"))));
                assertThat(refusal.code()).isEqualTo("epcis.gaugeChange.incomplete");
                assertThat(refusal.transaction()).isEqualTo("urn:hexi:gc:1");
            });
        }
    }

    @Test
    void isRefusedWhenTheEventsNameDifferentContainers() {
        List<EpcisEvent> events = new ArrayList<>(AT_DOSTYK.events());
        events.set(1, change("urn:hexi:gc:1", OTHER).events().get(1));

        assertThat(GaugeChange.recognise(events).refused())
                .containsExactly(contradictory(Agreement.CONTAINERS, events.get(1), "childEPCs"));
    }

    @Test
    void isRefusedWhenContainersWouldBeOnTwoNewWagons() {
        List<EpcisEvent> events = new ArrayList<>(AT_DOSTYK.events());
        AssociationEvent joining = (AssociationEvent) events.get(1);
        events.add(new AssociationEvent(
                joining.head(),
                Action.ADD,
                "urn:epc:id:giai:4870001.94599999",
                joining.childEpcs(),
                List.of(),
                joining.circumstances()));

        assertThat(GaugeChange.recognise(events))
                .satisfies(recognised -> assertThat(recognised.changes()).isEmpty())
                .satisfies(recognised -> assertThat(recognised.refused())
                        .containsExactly(new GaugeChangeRefused.Doubled(
                                "urn:hexi:gc:1",
                                Part.JOINING,
                                List.of(new Fault(events.get(3), "bizTransactionList")))));
    }

    @Test
    void isRefusedWhenTheNewWagonComesFirst() {
        List<EpcisEvent> events = new ArrayList<>(AT_DOSTYK.events());
        events.set(1, events.get(1).withHead(EventHead.at(AT.minusHours(1))));

        assertThat(GaugeChange.recognise(events).refused())
                .containsExactly(contradictory(Agreement.ORDER, events.get(1), "eventTime"));
    }

    @Test
    void isRefusedWhenOldAndNewWagonAreTheSame() {
        List<EpcisEvent> events = new ArrayList<>(AT_DOSTYK.events());
        AssociationEvent joining = (AssociationEvent) events.get(1);
        events.set(
                1,
                new AssociationEvent(
                        joining.head(),
                        Action.ADD,
                        CHINESE_WAGON,
                        joining.childEpcs(),
                        List.of(),
                        joining.circumstances()));

        assertThat(GaugeChange.recognise(events).refused())
                .containsExactly(contradictory(Agreement.WAGONS, events.get(1), "parentID"));
    }

    @Test
    void leavesOtherEventsAlone() {
        ObjectEvent seen = new ObjectEvent(
                EventHead.at(AT),
                Action.OBSERVE,
                List.of(CONTAINER),
                List.of(),
                Circumstances.none(),
                Extensions.none());

        assertThat(GaugeChange.recognise(List.of(seen))).isEqualTo(new Recognised(List.of(), List.of()));
    }

    @Test
    void cannotBeMadeWithoutContainersOrOntoTheSameWagon() {
        assertThatThrownBy(() -> change("urn:hexi:gc:1")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new GaugeChange(
                        "urn:hexi:gc:1", List.of(CONTAINER), KAZAKH_WAGON, KAZAKH_WAGON, "geo:45.25,82.48", AT))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        invalid -> assertThat(invalid.code()).isEqualTo("epcis.gaugeChange.sameWagon"));
    }

    private static GaugeChangeRefused contradictory(Agreement broken, EpcisEvent event, String field) {
        return new GaugeChangeRefused.Contradictory("urn:hexi:gc:1", broken, List.of(new Fault(event, field)));
    }
}
