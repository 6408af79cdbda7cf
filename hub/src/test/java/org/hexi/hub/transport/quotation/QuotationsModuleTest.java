package org.hexi.hub.transport.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.Rejected;
import org.hexi.engine.kernel.Rejection;
import org.hexi.engine.kernel.Validity;
import org.hexi.engine.routing.api.UnitType;
import org.hexi.hub.HubTest;
import org.hexi.hub.platform.documents.PrintedSheet;
import org.hexi.hub.platform.numbering.CheckedReference;
import org.hexi.hub.platform.parties.People;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.ViewerToken;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.platform.web.PageRequest;
import org.hexi.hub.transport.network.Tariff;
import org.hexi.hub.transport.network.Tariff.UnitRate;
import org.hexi.hub.transport.network.Tariffs;
import org.hexi.hub.transport.planning.Itinerary;
import org.hexi.hub.transport.planning.ItineraryLeg;
import org.hexi.hub.transport.planning.Planning;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class QuotationsModuleTest extends HubTest {
    private static final Viewer HOUSE = Viewer.system("test");
    private static final String RATE = "T-QUOTED";

    @Autowired
    Quotations quotations;

    @Autowired
    Planning planning;

    @Autowired
    QuotationScene scene;

    @Autowired
    Tariffs tariffs;

    @Autowired
    BusinessClock clock;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester web;

    private Viewer viewer;
    private Itinerary way;

    @BeforeEach
    void aWayIsOffered() {
        viewer = people.user(Role.TRADER);
        way = scene.offered(viewer);
    }

    @AfterEach
    void nothingStaysInForce() {
        tariffs.find(RATE).ifPresent(each -> tariffs.withdraw(HOUSE, RATE));
    }

    @Test
    void thePriceHoldsWhateverBecomesOfTheRates() {
        Quotation quotation = quotations.issue(viewer, way.id(), 4);
        assertThat(CheckedReference.read(quotation.reference())).isPresent();
        assertThat(quotation.price()).isEqualTo(way.cost());
        assertThat(quotation.legs().stream().map(Quotation.Leg::price).reduce(Money.of("0", "CNY"), Money::plus))
                .isEqualTo(quotation.price());
        dearer(way.rides().getFirst());
        assertThat(planning.price(viewer, way.id()).now()).isGreaterThan(quotation.price());
        assertThat(quotations.get(viewer, quotation.id())).isEqualTo(quotation);
        Quotation later = quotations.issue(viewer, way.id(), 4);
        assertThat(later.price()).isGreaterThan(quotation.price());
        assertThat(later.offered()).isEqualTo(way.cost());
        assertThat(quotations.findValid(viewer, way.id())).contains(quotation);
    }

    @Test
    void itHoldsNoLongerThanItsFirstGateIsOpen() {
        Instant gate = way.rides().stream()
                .flatMap(leg -> leg.cutOff().stream())
                .min(Instant::compareTo)
                .orElseThrow();
        assertThat(quotations.issue(viewer, way.id(), 720).validUntil()).isEqualTo(gate);
        Quotation brief = quotations.issue(viewer, way.id(), 1);
        assertThat(brief.validUntil()).isEqualTo(brief.issuedAt().plus(Duration.ofHours(1)));
        assertThatThrownBy(() -> quotations.issue(viewer, way.id(), 0)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void itIsTakenOnce() {
        Quotation quotation = quotations.issue(viewer, way.id(), 4);
        Quotation taken = quotations.take(viewer, quotation.id(), "BK-1");
        assertThat(taken.state(clock.now())).isEqualTo(QuotationState.TAKEN);
        assertThat(quotations.take(viewer, quotation.id(), "BK-1")).isEqualTo(taken);
        assertThat(refusal(quotation.id(), "BK-2"))
                .isEqualTo(new QuotationRejection.Taken(quotation.reference(), "BK-1"));
        assertThat(quotations.findValid(viewer, way.id())).isEmpty();
    }

    @Test
    void whatHasExpiredCannotBeTaken() {
        Quotation quotation = quotations.issue(viewer, way.id(), 4);
        Instant past = clock.now().minusSeconds(60).truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
        jdbc.sql("update quotation.quotation set valid_until = :past where id = :id")
                .param("past", past.atOffset(ZoneOffset.UTC))
                .param("id", quotation.id().value())
                .update();
        assertThat(quotations.get(viewer, quotation.id()).state(clock.now())).isEqualTo(QuotationState.EXPIRED);
        assertThat(refusal(quotation.id(), "BK-1"))
                .isEqualTo(new QuotationRejection.Expired(quotation.reference(), past));
        assertThat(quotations
                        .list(viewer, Optional.of(QuotationState.EXPIRED), new PageRequest(1, 10))
                        .items())
                .extracting(Quotation::id)
                .containsExactly(quotation.id());
        assertThat(quotations
                        .list(viewer, Optional.of(QuotationState.VALID), new PageRequest(1, 10))
                        .total())
                .isZero();
    }

    @Test
    void nobodyElseSeesIt() {
        Quotation quotation = quotations.issue(viewer, way.id(), 4);
        Viewer stranger = people.user(Role.TRADER);
        assertThatThrownBy(() -> quotations.get(stranger, quotation.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> quotations.take(stranger, quotation.id(), "BK-1"))
                .isInstanceOf(NotFound.class);
        assertThat(quotations.findValid(stranger, way.id())).isEmpty();
        assertThat(quotations
                        .list(stranger, Optional.empty(), new PageRequest(1, 10))
                        .total())
                .isZero();
    }

    @Test
    void itIsShownAndPrintedInThreeLanguages() throws IOException {
        Quotation quotation = quotations.issue(viewer, way.id(), 4);
        String page = "/quotations/" + quotation.id();
        assertThat(web.get().uri(page).with(authentication(ViewerToken.of(viewer))))
                .hasStatusOk()
                .bodyText()
                .contains(quotation.reference());
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE, Locale.of("ru"))) {
            byte[] pdf = web.get()
                    .uri(page + "/quotation.pdf")
                    .header("Accept-Language", locale.toLanguageTag())
                    .with(authentication(ViewerToken.of(viewer)))
                    .exchange()
                    .getResponse()
                    .getContentAsByteArray();
            PrintedSheet sheet = PrintedSheet.read(pdf);
            assertThat(sheet.words()).contains(quotation.reference());
            assertThat(sheet.address().getPath()).isEqualTo(page);
        }
    }

    @Test
    void aProgramAsksForOneWithAKey() {
        String body = "{\"itinerary\": \"" + way.id() + "\", \"validHours\": 3}";
        for (int n = 0; n < 2; n++) {
            assertThat(web.post()
                            .uri("/api/v1/quotations")
                            .with(authentication(ViewerToken.of(viewer)))
                            .with(csrf())
                            .header("Idempotency-Key", "quote-" + way.id())
                            .contentType("application/json")
                            .content(body))
                    .hasStatus(201)
                    .bodyJson()
                    .extractingPath("$.state")
                    .isEqualTo("VALID");
        }
        assertThat(quotations
                        .list(viewer, Optional.empty(), new PageRequest(1, 10))
                        .total())
                .isEqualTo(1);
    }

    private Rejection refusal(QuotationId id, String by) {
        try {
            quotations.take(viewer, id, by);
        } catch (Rejected refused) {
            return refused.rejection();
        }
        throw new AssertionError("not refused");
    }

    private void dearer(ItineraryLeg leg) {
        tariffs.put(
                HOUSE,
                new Tariff(
                        RATE,
                        leg.carrierCode(),
                        leg.service(),
                        "CNY",
                        List.of(new UnitRate(
                                UnitType.CONTAINER_40, false, BigDecimal.valueOf(1_000_000), BigDecimal.ZERO)),
                        Optional.empty(),
                        BigDecimal.ZERO,
                        List.of(),
                        Validity.from(LocalDate.parse("2025-01-01"))));
    }
}
