package org.hexi.hub.transport.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.HubTest;
import org.hexi.hub.platform.capacity.Capacities;
import org.hexi.hub.platform.numbering.Ids;
import org.hexi.hub.platform.parties.PartyView;
import org.hexi.hub.platform.parties.People;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.platform.web.PageRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class NetworkChangesModuleTest extends HubTest {
    @Autowired
    NetworkChanges changes;

    @Autowired
    Networks networks;

    @Autowired
    LiveNetwork live;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Network network;

    @Autowired
    Departures departures;

    @Autowired
    Capacities capacities;

    @Autowired
    People people;

    @Autowired
    Ids ids;

    @Autowired
    BusinessClock clock;

    private Viewer operator;
    private LocalDate today;
    private String id;

    @BeforeEach
    void anOperatorComes() {
        operator = people.user(Role.OPERATOR);
        today = LocalDate.ofInstant(clock.now(), ZoneOffset.UTC);
        id = "V" + ids.next().toString().replace("-", "").substring(20);
    }

    /** Other tests plan over the same network. */
    @AfterEach
    void nothingStaysInForce() {
        if (network.services().stream().anyMatch(service -> service.id().equals(id))) {
            changes.put(operator, List.of(new ServiceChange.Withdrawal(id)), today, "");
        }
    }

    @Test
    void whatIsRolledBackWasNeverHeldForAnybody() {
        long before = network.version();
        transactions.executeWithoutResult(transaction -> {
            changes.put(operator, Forms.puts(Forms.flight(id)), today, "");
            live.look();
            assertThat(network.version()).as("inside").isEqualTo(before);
            transaction.setRollbackOnly();
        });
        assertThat(network.version()).isEqualTo(before);
        changes.put(operator, Forms.puts(Forms.form(id, "AIR", "21:00", Forms.FLIGHT)), today, "");
        assertThat(network.version()).isEqualTo(before + 1);
        assertThat(departures.get(run(today.plusDays(1))).service().firstDeparture())
                .hasToString("21:00");
    }

    @Test
    void aNewServiceRunsFromItsDayAndTheNetworkBeforeStaysAsItWas() {
        long before = network.version();
        LocalDate from = today.plusDays(10);
        ChangeOutcome outcome = changes.put(operator, Forms.puts(Forms.flight(id)), from, "a new line");
        assertThat(outcome.version()).isEqualTo(before + 1);
        assertThat(outcome.changed()).containsExactly(id);
        assertThat(network.version()).isEqualTo(before + 1);
        assertThat(departures.find(run(from.minusDays(1)))).isEmpty();
        assertThat(departures.get(run(from)).calls()).hasSize(3);
        assertThat(network.service(id).key()).isEqualTo(id + "@" + (before + 1));
        assertThat(network.service(id).carrier()).isEqualTo("Hexi Rail (demo)");
        assertThat(networks.asOf(before).findService(id)).isEmpty();
        assertThat(networks.current().version()).isEqualTo(before + 1);
        assertThatThrownBy(() -> networks.asOf(before + 99)).isInstanceOf(NotFound.class);
    }

    @Test
    void aChangeCountsFromItsDayAndTheFormBeforeRunsUntilThen() {
        changes.put(operator, Forms.puts(Forms.flight(id)), today, "");
        LocalDate later = today.plusDays(20);
        changes.put(operator, Forms.puts(Forms.form(id, "AIR", "21:00", Forms.FLIGHT)), later, "");
        assertThat(departures.get(run(later.minusDays(1))).service().firstDeparture())
                .hasToString("09:30");
        assertThat(departures.get(run(later)).service().firstDeparture()).hasToString("21:00");
        assertThat(network.services().stream().filter(service -> service.id().equals(id)))
                .hasSize(2);
        assertThat(changes.find(id, later).orElseThrow().firstDeparture()).isEqualTo("21:00");
        assertThat(networks.asOf(network.version() - 1)
                        .findRun(run(later))
                        .orElseThrow()
                        .service()
                        .firstDeparture())
                .hasToString("09:30");
    }

    @Test
    void ofTwoChangesForADayTheHigherVersionCounts() {
        changes.put(operator, Forms.puts(Forms.flight(id)), today.plusDays(30), "");
        changes.put(operator, Forms.puts(Forms.form(id, "AIR", "21:00", Forms.FLIGHT)), today.plusDays(5), "");
        assertThat(departures.get(run(today.plusDays(40))).service().firstDeparture())
                .hasToString("21:00");
    }

    @Test
    void whatIsSaidAgainMakesNoVersion() {
        changes.put(operator, Forms.puts(Forms.flight(id)), today, "");
        long version = network.version();
        ChangeOutcome again = changes.put(operator, Forms.puts(Forms.flight(id)), today.plusDays(3), "");
        assertThat(again.version()).isEqualTo(version);
        assertThat(again.changed()).isEmpty();
        assertThat(again.unchanged()).containsExactly(id);
        ServiceForm asShipped = changes.find("R101", today).orElseThrow();
        assertThat(changes.put(operator, Forms.puts(asShipped), today, "").changed())
                .isEmpty();
        assertThat(network.version()).isEqualTo(version);
    }

    @Test
    void oneFaultKeepsEverythingOut() {
        long before = network.version();
        List<ServiceChange> both = Forms.puts(
                Forms.flight(id),
                Forms.form(
                        id + "X", "RAIL", "25:00", List.of(Forms.stop("ZLIC", null, 0), Forms.stop("XX9", 0, null))));
        assertThatThrownBy(() -> changes.put(operator, both, today, ""))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refused -> assertThat(((NetworkRejection.ChangesRefused) refused.rejection()).issues())
                                .extracting(Issue::code, Issue::column)
                                .contains(
                                        org.assertj.core.groups.Tuple.tuple("network.form.time", "/1/firstDeparture"),
                                        org.assertj.core.groups.Tuple.tuple(
                                                "network.place.unknown", "/1/stops/1/place")));
        assertThat(network.version()).isEqualTo(before);
        assertThat(network.findService(id)).isEmpty();
    }

    @Test
    void aWithdrawalTellsTheRunsWithRoomTakenAndNobodyBooksThemAnyMore() {
        changes.put(operator, Forms.puts(Forms.flight(id)), today, "");
        LocalDate last = today.plusDays(15);
        DepartureView booked = departures.get(run(last.plusDays(2)));
        capacities.hold(departures.openPool(booked), 3, "test", clock.now().plus(Duration.ofHours(1)));
        ChangeOutcome outcome =
                changes.put(operator, List.of(new ServiceChange.Withdrawal(id)), last, "no more aircraft");
        assertThat(outcome.touched()).containsExactly(new ChangeOutcome.TouchedRun(booked.id(), 3, true));
        assertThat(departures.find(run(last.minusDays(1)))).isPresent();
        assertThat(network.findRun(booked.id())).isEmpty();
        assertThat(departures.get(booked.id()).calls()).isEqualTo(booked.calls());
        assertThatThrownBy(() -> departures.openPool(booked))
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.code()).isEqualTo("network.departure.withdrawn"));
        assertThat(changes.put(operator, List.of(new ServiceChange.Withdrawal(id)), last, "")
                        .changed())
                .isEmpty();
    }

    @Test
    void aVersionShowsWhatWasAndWhatIs() {
        changes.put(operator, Forms.puts(Forms.flight(id)), today, "first");
        changes.put(operator, Forms.puts(Forms.form(id, "AIR", "21:00", Forms.FLIGHT)), today.plusDays(1), "later");
        NetworkVersion version = changes.version(network.version());
        assertThat(version.by()).isEqualTo(operator.name());
        assertThat(version.note()).isEqualTo("later");
        assertThat(changes.versions(new PageRequest(1, 10)).items().getFirst()).isEqualTo(version);
        NetworkChanges.VersionedChange change =
                changes.changes(version.number()).getFirst();
        assertThat(change.before().orElseThrow().firstDeparture()).isEqualTo("09:30");
        assertThat(change.after().orElseThrow().firstDeparture()).isEqualTo("21:00");
    }

    @Test
    void onlyThoseWhoMayChangeIt() {
        PartyView carrier = people.party();
        Viewer key = Viewer.of("key:feed", carrier.id(), Set.of(Role.BROKER), Optional.empty());
        assertThat(changes.put(key, Forms.puts(Forms.carriedBy(id, carrier.code())), today, "")
                        .changed())
                .containsExactly(id);
        assertThat(network.service(id).carrier()).isEqualTo(carrier.nameEn());
        refused(key, Forms.puts(Forms.flight(id)));
        refused(key, List.of(new ServiceChange.Withdrawal("R101")));
        refused(people.user(Role.TRADER), Forms.puts(Forms.flight(id)));
        assertThatThrownBy(() -> changes.put(operator, Forms.puts(Forms.flight(id)), today.minusDays(1), ""))
                .isInstanceOf(Rejected.class);
    }

    private void refused(Viewer viewer, List<ServiceChange> wanted) {
        assertThatThrownBy(() -> changes.put(viewer, wanted, today, ""))
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.code()).isEqualTo("network.changes.notAllowed"));
    }

    private String run(LocalDate day) {
        return id + "-" + java.time.format.DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }
}
