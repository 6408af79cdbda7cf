package org.hexi.hub.transport.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.TimeWindow;
import org.hexi.hub.platform.capacity.HoldView;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.transport.network.DepartureView;
import org.hexi.hub.transport.network.Departures;
import org.hexi.hub.transport.network.ServiceView;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Policies by carrier, service, day and version, and what they make of the capacity. */
class PoliciesModuleTest extends BookingTest {
    /** Days no other test plans for. */
    private static final Duration FAR = Duration.ofDays(150);

    @Autowired
    BookingPolicies policies;

    @Test
    void theServiceGoesBeforeTheCarrierAndTheLaterBeforeTheEarlier() {
        Viewer admin = people.user(Role.ADMINISTRATOR);
        DepartureView run = farRun();
        ServiceView service = run.service();
        policies.layDown(admin, draft(run, Optional.empty(), run.day().minusDays(1), "1.5"));
        assertThat(factorOf(run)).isEqualByComparingTo("1.5");
        policies.layDown(admin, draft(run, Optional.of(service.id()), run.day().minusDays(3), "1.1"));
        assertThat(factorOf(run)).isEqualByComparingTo("1.1");
        policies.layDown(admin, draft(run, Optional.of(service.id()), run.day(), "1.2"));
        policies.layDown(admin, draft(run, Optional.of(service.id()), run.day().plusDays(1), "1.9"));
        assertThat(factorOf(run)).isEqualByComparingTo("1.2");
        BookingPolicy again = policies.layDown(admin, draft(run, Optional.of(service.id()), run.day(), "1.3"));
        assertThat(again.version()).isGreaterThan(1);
        assertThat(factorOf(run)).isEqualByComparingTo("1.3");
        assertThat(policies.list(Optional.empty(), Optional.of(service.id()))).contains(again);
        assertThat(jdbc.sql("select count(*) from audit.entry where subject = :subject")
                        .param("subject", "policy:" + again.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theFactorIsSoldBeforeAndAfterThePoolIsOpen() {
        Viewer admin = people.user(Role.ADMINISTRATOR);
        DepartureView run = farRun();
        int capacity = run.service().capacityTeu();
        policies.layDown(admin, draft(run, Optional.of(run.service().id()), run.day(), "1.25"));
        int sold = capacity + capacity / 4;
        assertThat(free(run)).isEqualTo(sold);
        int tooMany = sold - capacity;
        Instant later = clock.now().plus(Duration.ofHours(1));
        HoldView some = capacities.hold(departures.openPool(run), tooMany, "some", later);
        HoldView one = capacities.hold(Departures.pool(run.id()), 1, "one", later);
        capacities.hold(Departures.pool(run.id()), capacity - 1, "rest", later);
        assertThat(free(run)).isZero();
        policies.layDown(admin, draft(run, Optional.of(run.service().id()), run.day(), "1"));
        assertThat(free(run)).as("what is sold stays sold").isZero();
        capacities.release(some.id());
        assertThat(free(run)).as("and is not sold again").isZero();
        capacities.release(one.id());
        assertThat(free(run)).as("but what then is within the train").isEqualTo(1);
        capacities.hold(Departures.pool(run.id()), 1, "one", later);
        policies.layDown(admin, draft(run, Optional.of(run.service().id()), run.day(), "1.5"));
        assertThat(free(run)).isEqualTo(capacity / 2);
    }

    @Test
    void onlyTheSellerLaysDown() {
        DepartureView run = farRun();
        PolicyDraft draft = draft(run, Optional.empty(), run.day(), "1");
        Viewer stranger = people.user(Role.OPERATOR);
        assertRefused(
                () -> policies.layDown(stranger, draft),
                new BookingRejection.NotTheSeller(run.service().carrierCode()));
        assertThat(policies.sellers(stranger)).isEmpty();
        Viewer admin = people.user(Role.ADMINISTRATOR);
        PolicyDraft unknown = new PolicyDraft("NOBODY", Optional.empty(), run.day(), PolicyTerms.NONE);
        assertThatThrownBy(() -> policies.layDown(admin, unknown)).isInstanceOf(NotFound.class);
        LocalDate yesterday = LocalDate.ofInstant(clock.now(), ZoneOffset.UTC).minusDays(1);
        assertThatThrownBy(() -> policies.layDown(admin, draft(run, Optional.empty(), yesterday, "1")))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void theyAreReadAndLaidDownOnAPageAndOverRest() {
        DepartureView run = farRun();
        trader = people.user(Role.ADMINISTRATOR);
        String carrier = run.service().carrierCode();
        String body = """
                {"carrier":"%s","service":"%s","validFrom":"%s","overbooking":"1.05",
                 "cancellation":[{"hoursBefore":72,"share":"0.25"}],"changeFeePerTeu":"40","noShowShare":"0.9"}""".formatted(carrier, run.service().id(), run.day().plusDays(90));
        assertThat(post("/api/v1/booking-policies", body))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.cancellation[0].share")
                .isEqualTo("0.25");
        assertThat(post("/api/v1/booking-policies", "{\"carrier\":\"" + carrier + "\"}"))
                .hasStatus(400);
        for (String language : List.of("en", "zh-CN", "ru")) {
            assertThat(get("/booking-policies?lang=" + language + "&service="
                            + run.service().id()))
                    .hasStatusOk()
                    .bodyText()
                    .contains(run.service().id(), "1.05")
                    .doesNotContain("??");
        }
        assertThat(submit("/booking-policies", "carrier", carrier)).hasStatus(422);
        trader = people.user(Role.TRADER);
        assertThat(get("/booking-policies?lang=en")).bodyText().doesNotContain("Lay down policy");
    }

    private BigDecimal factorOf(DepartureView run) {
        return policies.find(run).orElseThrow().terms().overbooking();
    }

    /** A run of the far future whose capacity is a multiple of four. */
    private DepartureView farRun() {
        Instant from = clock.now().plus(FAR);
        return departures.list(new TimeWindow(from, from.plus(Duration.ofDays(14))), Optional.empty()).stream()
                .filter(run -> run.service().capacityTeu() % 4 == 0)
                .filter(run -> policies.list(
                                Optional.empty(), Optional.of(run.service().id()))
                        .isEmpty())
                .filter(run -> capacities.residual(Departures.pool(run.id())).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static PolicyDraft draft(DepartureView run, Optional<String> service, LocalDate day, String factor) {
        PolicyTerms terms = new PolicyTerms(new BigDecimal(factor), List.of(), BigDecimal.ZERO, BigDecimal.ZERO);
        return new PolicyDraft(run.service().carrierCode(), service, day, terms);
    }
}
