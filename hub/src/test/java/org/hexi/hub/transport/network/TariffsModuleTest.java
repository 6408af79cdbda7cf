package org.hexi.hub.transport.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Rejected;
import org.hexi.engine.kernel.Validity;
import org.hexi.engine.routing.api.UnitType;
import org.hexi.hub.HubTest;
import org.hexi.hub.platform.exchange.ImportKind;
import org.hexi.hub.platform.exchange.ImportRow;
import org.hexi.hub.platform.numbering.Ids;
import org.hexi.hub.platform.parties.Parties;
import org.hexi.hub.platform.parties.PartyDraft;
import org.hexi.hub.platform.parties.PartyView;
import org.hexi.hub.platform.parties.People;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.ViewerToken;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.transport.network.Tariff.UnitRate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class TariffsModuleTest extends HubTest {
    private static final Viewer HOUSE = Viewer.system("test");
    private static final LocalDate DAY = LocalDate.parse("2027-03-01");

    @Autowired
    Tariffs tariffs;

    @Autowired
    Network network;

    @Autowired
    Parties parties;

    @Autowired
    People people;

    @Autowired
    Ids ids;

    @Autowired
    List<ImportKind> kinds;

    @Autowired
    MockMvcTester web;

    private Viewer operator;

    @BeforeEach
    void aCarrierHasAnOperator() {
        PartyView carrier = parties.findByCode("HXR")
                .orElseGet(
                        () -> parties.register(HOUSE, new PartyDraft("HXR", "Hexi Rail", "河西铁路", "Хэси Рейл", "CN")));
        operator = people.userOf(carrier, Role.OPERATOR);
    }

    @AfterEach
    void nothingStaysInForce() {
        tariffs.list(Optional.empty(), Optional.empty())
                .forEach(each -> tariffs.withdraw(HOUSE, each.tariff().id()));
    }

    @Test
    void whatACarrierPutsGoesBeforeTheDataFilesOnItsDays() {
        TariffEdition put = tariffs.put(operator, tariff(id(), "R101", "700"));
        RateCard card = card(DAY);
        assertThat(card.tariffs()).containsEntry("HXR/R101", put.tariff());
        assertThat(card(DAY.plusYears(2)).tariffs()).isEmpty();
        assertThat(tariffs.get(put.tariff().id())).isEqualTo(put);
    }

    private RateCard card(LocalDate day) {
        return tariffs.over(network.rateCard(day));
    }

    @Test
    void putAgainItIsAnotherEditionAndTheOldOneIsKept() {
        String id = id();
        TariffEdition first = tariffs.put(operator, tariff(id, "R101", "700"));
        long before = tariffs.edition();
        TariffEdition second = tariffs.put(operator, tariff(id, "R101", "800"));
        assertThat(tariffs.edition()).isGreaterThan(before).isEqualTo(second.number());
        assertThat(tariffs.history(id)).containsExactly(second, first);
        assertThat(card(DAY).tariffs().get("HXR/R101")).isEqualTo(second.tariff());
        tariffs.withdraw(operator, id);
        assertThat(card(DAY).tariffs()).doesNotContainKey("HXR/R101");
        assertThat(tariffs.withdraw(operator, id)).isEqualTo(tariffs.get(id));
        assertThat(tariffs.history(id)).hasSize(3);
    }

    @Test
    void twoRatesForOneServiceOnOneDayAreRefused() {
        Tariff one = tariff(id(), "R101", "700");
        tariffs.put(operator, one);
        assertThat(refusal(tariff(id(), "R101", "900"))).isEqualTo(new RateRejection.Overlaps(one.id()));
        tariffs.put(operator, tariff(id(), "*", "900"));
        tariffs.put(operator, tariff(id(), "R102", "900"));
        assertThat(tariffs.list(Optional.of("HXR"), Optional.of("R101"))).hasSize(2);
        assertThat(tariffs.list(Optional.of("HXR"), Optional.empty())).hasSize(3);
    }

    @Test
    void onlyTheCarrierPutsItsRates() {
        Viewer stranger = people.user(Role.OPERATOR, Role.TRADER);
        assertThatThrownBy(() -> tariffs.put(stranger, tariff(id(), "R101", "1")))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refused -> assertThat(refused.rejection()).isEqualTo(new RateRejection.NotYours("HXR")));
        Viewer clerk = people.userOf(parties.findByCode("HXR").orElseThrow(), Role.TRADER);
        assertThat(tariffs.mayPut(clerk, "HXR")).isFalse();
        assertThat(tariffs.mayPut(people.user(Role.ADMINISTRATOR), "HXR")).isTrue();
        assertThatThrownBy(() -> tariffs.get("NO-SUCH")).isInstanceOf(NotFound.class);
    }

    @Test
    void whatTheNetworkDoesNotKnowIsNamed() {
        assertThat(fault(tariff(id(), "R999", "1"))).isEqualTo("network.rate.service");
        assertThat(fault(new Tariff(
                        id(),
                        "HXR",
                        "R101",
                        "JPY",
                        tariff(id(), "R101", "1").units(),
                        Optional.empty(),
                        BigDecimal.ZERO,
                        List.of(),
                        Validity.from(LocalDate.parse("2020-01-01")))))
                .isEqualTo("network.rate.currency");
    }

    @Test
    void ratesArePutAndReadOverRestAndShownOnPages() {
        String id = id();
        String body = """
                {"carrier": "HXR", "service": "R101", "currency": "EUR", "minimum": 100,
                 "units": [{"unit": "CONTAINER_40", "base": 90.5, "perKilometre": 0.31}],
                 "surcharges": [{"kind": "FUEL", "name": "Diesel", "basis": "PERCENT", "amount": 6.5}],
                 "validFrom": "2027-01-01", "validTo": "2027-06-30"}""";
        assertThat(web.put()
                        .uri("/api/v1/rates/" + id)
                        .with(authentication(ViewerToken.of(operator)))
                        .with(csrf())
                        .header("Idempotency-Key", id)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.surcharges[0].validTo")
                .isEqualTo("2027-06-30");
        assertThat(web.get()
                        .uri("/api/v1/rates?carrier=HXR&service=R101")
                        .with(authentication(ViewerToken.of(operator))))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].units[0].perKilometre")
                .isEqualTo("0.31");
        for (String page : List.of("/rates?carrier=HXR", "/rates/" + id)) {
            assertThat(web.get().uri(page).with(authentication(ViewerToken.of(operator))))
                    .hasStatusOk()
                    .bodyText()
                    .contains(id);
        }
    }

    @Test
    void ratesComeFromAFileWithAllProblemsTold() {
        ImportKind kind = kinds.stream()
                .filter(each -> each.code().equals("rates"))
                .findFirst()
                .orElseThrow();
        String id = id();
        ImportRow first = row(
                2,
                Map.of(
                        "id",
                        id,
                        "carrier",
                        "HXR",
                        "service",
                        "R101",
                        "currency",
                        "CNY",
                        "valid_from",
                        "2027-01-01",
                        "minimum",
                        "500",
                        "unit",
                        "CONTAINER_20",
                        "base",
                        "300",
                        "per_km",
                        "1.2"));
        ImportRow second = row(
                3,
                Map.of(
                        "id",
                        id,
                        "unit",
                        "CONTAINER_40",
                        "base",
                        "500",
                        "surcharge",
                        "FUEL",
                        "surcharge_name",
                        "Fuel",
                        "surcharge_basis",
                        "PERCENT",
                        "surcharge_amount",
                        "5"));
        assertThat(kind.check(operator, List.of(first, second))).isEmpty();
        kind.commit(operator, List.of(first, second));
        Tariff put = tariffs.get(id).tariff();
        assertThat(put.units()).hasSize(2);
        assertThat(put.surcharges()).hasSize(1);
        ImportRow odd = row(4, Map.of("id", id, "currency", "EUR", "unit", "CONTAINER_40", "base", "much"));
        assertThat(kind.check(operator, List.of(first, odd)))
                .extracting(Issue::code, Issue::row, Issue::column)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("network.rate.contradiction", 4L, "currency"),
                        org.assertj.core.groups.Tuple.tuple("kernel.decimal.malformed", 4L, "base"));
    }

    private org.hexi.engine.kernel.Rejection refusal(Tariff tariff) {
        try {
            tariffs.put(operator, tariff);
        } catch (Rejected refused) {
            return refused.rejection();
        }
        throw new AssertionError("not refused");
    }

    private String fault(Tariff tariff) {
        try {
            tariffs.put(operator, tariff);
        } catch (InvalidValue invalid) {
            return invalid.code();
        }
        throw new AssertionError("not refused");
    }

    private static ImportRow row(long number, Map<String, String> cells) {
        return new ImportRow(number, cells);
    }

    private String id() {
        String id = ids.next().toString();
        return "T-" + id.substring(id.length() - 12).toUpperCase(java.util.Locale.ROOT);
    }

    private static Tariff tariff(String id, String service, String base) {
        return new Tariff(
                id,
                "HXR",
                service,
                "CNY",
                List.of(new UnitRate(UnitType.CONTAINER_40, false, new BigDecimal(base), BigDecimal.ONE)),
                Optional.empty(),
                BigDecimal.ZERO,
                List.of(),
                new Validity(LocalDate.parse("2027-01-01"), LocalDate.parse("2027-12-31")));
    }
}
