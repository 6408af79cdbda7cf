package org.hexi.hub.transport.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.HubTest;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.consignment.Timelines;
import org.hexi.hub.digital.corridor.Etas;
import org.hexi.hub.platform.capacity.Capacities;
import org.hexi.hub.platform.numbering.Ids;
import org.hexi.hub.platform.parties.Parties;
import org.hexi.hub.platform.parties.People;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.ViewerToken;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.transport.network.DepartureView;
import org.hexi.hub.transport.network.Departures;
import org.hexi.hub.transport.planning.Itinerary;
import org.hexi.hub.transport.planning.Planning;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A dossier, a way for it, and the words to book it. */
abstract class BookingTest extends HubTest {
    static final PlaceCode LANZHOU = new PlaceCode("LZD");

    @Autowired
    Bookings bookings;

    @Autowired
    HeldBookings job;

    @Autowired
    Planning planning;

    @Autowired
    Ways ways;

    @Autowired
    Consignments consignments;

    @Autowired
    Timelines timelines;

    @Autowired
    Departures departures;

    @Autowired
    Capacities capacities;

    @Autowired
    Etas etas;

    @Autowired
    People people;

    @Autowired
    Parties parties;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ids ids;

    @Autowired
    MockMvcTester web;

    Viewer trader;
    ConsignmentView dossier;
    Itinerary way;

    @BeforeEach
    void aDossierWithAWay() {
        trader = people.user(Role.TRADER);
        dossier = ways.dossier(trader);
        way = ways.safest(trader, dossier);
    }

    List<Integer> free(Itinerary of) {
        return of.rides().stream()
                .map(leg -> departures.get(leg.departureId()))
                .map(this::free)
                .toList();
    }

    int free(DepartureView run) {
        return departures.residualTeu(List.of(run)).getOrDefault(run.id(), 0);
    }

    void letExpire(BookingId booking) {
        Instant past = clock.now().minusSeconds(1);
        jdbc.sql("update booking.booking set expires_at = :past where id = :id")
                .param("past", past.atOffset(ZoneOffset.UTC))
                .param("id", booking.value())
                .update();
        jdbc.sql(
                        "update capacity.hold set expires_at = :past where id in (select hold from booking.hold where booking = :id)")
                .param("past", past.atOffset(ZoneOffset.UTC))
                .param("id", booking.value())
                .update();
    }

    static void assertRefused(Runnable act, BookingRejection reason) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refused -> assertThat(refused.rejection()).isEqualTo(reason));
    }

    static String draft(ConsignmentView of, Itinerary way) {
        return "{\"consignment\":\"%s\",\"itinerary\":\"%s\"}".formatted(of.id(), way.id());
    }

    MvcTestResult get(String path) {
        return web.get().uri(path).with(authentication(ViewerToken.of(trader))).exchange();
    }

    MvcTestResult post(String path, String body) {
        return post(path, body, ids.next().toString());
    }

    MvcTestResult post(String path, String body, String key) {
        return web.post()
                .uri(path)
                .with(authentication(ViewerToken.of(trader)))
                .with(csrf())
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    MvcTestResult submit(String path, String field, String value) {
        return web.post()
                .uri(path)
                .with(authentication(ViewerToken.of(trader)))
                .with(csrf())
                .param(field, value)
                .param("idempotencyKey", ids.next().toString())
                .exchange();
    }

    static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
