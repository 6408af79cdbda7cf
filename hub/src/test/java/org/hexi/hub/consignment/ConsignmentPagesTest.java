package org.hexi.hub.consignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hexi.hub.HubTest;
import org.hexi.hub.platform.parties.Parties;
import org.hexi.hub.platform.parties.People;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.ViewerToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages a trader works with, and the same over REST. */
class ConsignmentPagesTest extends HubTest {
    @Autowired
    MockMvcTester web;

    @Autowired
    People people;

    @Autowired
    Parties parties;

    @Autowired
    Consignments consignments;

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN", "ru"})
    void everyPageIsWholeInEveryLanguage(String language) {
        Viewer trader = people.user(Role.TRADER);
        ConsignmentView dossier = open(trader);
        for (String page : List.of(
                "/consignments",
                "/consignments?q=nothing-at-all",
                "/consignments/new",
                "/consignments/" + dossier.id() + "/details",
                "/consignments/" + dossier.id() + "/timeline",
                "/consignments/options/goods?q=85",
                "/places",
                "/places?q=nowhere-at-all",
                "/imports")) {
            MvcTestResult answer = get(trader, page + (page.contains("?") ? "&" : "?") + "lang=" + language);
            assertThat(answer).as(page).hasStatusOk();
            assertThat(answer).bodyText().as(page).doesNotContain("??");
        }
        assertThat(get(trader, "/consignments?lang=" + language)).bodyText().contains(dossier.reference());
    }

    @Test
    void aStrangerFindsNoDossierPage() {
        ConsignmentView dossier = open(people.user(Role.TRADER));
        Viewer stranger = people.user(Role.TRADER);
        assertThat(get(stranger, "/consignments/" + dossier.id() + "/details")).hasStatus(404);
        assertThat(get(stranger, "/consignments/" + dossier.id() + "/timeline")).hasStatus(404);
        assertThat(get(stranger, "/api/v1/consignments/" + dossier.id())).hasStatus(404);
        assertThat(get(stranger, "/api/v1/consignments/" + UUID.randomUUID() + "/timeline"))
                .hasStatus(404);
        assertThat(get(stranger, "/consignments/export?format=csv")).bodyText().doesNotContain(dossier.reference());
    }

    @Test
    void theFormOpensADossierOnceHoweverOftenItIsSent() {
        Viewer trader = people.user(Role.TRADER);
        Map<String, String> form = form(trader);
        MvcTestResult first = post(trader, "/consignments", form);
        assertThat(first).hasStatus(302);
        String dossier = String.valueOf(first.getResponse().getRedirectedUrl());
        assertThat(dossier).matches("/consignments/[0-9a-f-]{36}/details\\?described");
        assertThat(post(trader, "/consignments", form)).hasRedirectedUrl(dossier);
        assertThat(consignments.countByStage(trader)).containsEntry(Stage.DESCRIBED, 1L);
        assertThat(get(trader, dossier)).hasStatusOk().bodyText().contains("CSQU3054383", "2026-03-02 09:00");
    }

    @Test
    void whatIsWrongStandsBesideTheFieldAndOnTopAndWhatWasTypedStays() {
        Viewer trader = people.user(Role.TRADER);
        Map<String, String> form = form(trader);
        form.put("units[0].container", "CSQU3054384");
        form.put("goods[0].netMass", "99999");
        form.put("to", "XXX");
        form.put("goods[0].description", "<script>alert('x')</script>");
        MvcTestResult answer = post(trader, "/consignments?lang=en", form);
        assertThat(answer).hasStatus(422);
        assertThat(answer)
                .bodyText()
                .contains("3 fields need another look")
                .contains("for CSQU305438 it is 3")
                .contains("The net mass is more than the gross mass")
                .contains("There is no such place in the network")
                .contains("value=\"CSQU3054384\"")
                .contains("&lt;script&gt;alert")
                .doesNotContain("<script>alert");
        assertThat(consignments.countByStage(trader)).containsEntry(Stage.DESCRIBED, 0L);
    }

    @Test
    void aLineIsAddedAndRemovedWithoutLosingWhatWasTyped() {
        Viewer trader = people.user(Role.TRADER);
        Map<String, String> form = form(trader);
        form.put("act", "addGoods");
        assertThat(post(trader, "/consignments/new/lines", form))
                .hasStatusOk()
                .bodyText()
                .contains("goods[1].hsCode", "value=\"Solar panels\"");
        form.put("act", "removeUnit:0");
        assertThat(post(trader, "/consignments/new/lines", form))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("units[0].container");
    }

    @Test
    void theListLeavesAsAFileExactlyAsFiltered() {
        Viewer trader = people.user(Role.TRADER);
        ConsignmentView first = open(trader);
        ConsignmentView second = open(trader);
        consignments.reach(second.id(), Stage.BOOKED);
        MvcTestResult csv = get(trader, "/consignments/export?stage=BOOKED&format=csv&lang=en");
        assertThat(csv).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
        assertThat(csv).bodyText().contains(second.reference(), "Booked").doesNotContain(first.reference());
        assertThat(get(trader, "/consignments/export?format=xlsx")).hasStatusOk();
        assertThat(get(trader, "/consignments/export?format=pdf")).hasStatus(400);
    }

    @Test
    void aProgramDescribesReadsAndListsDossiers() {
        Viewer trader = people.user(Role.TRADER);
        String key = UUID.randomUUID().toString();
        MvcTestResult created = send(trader, key, json(trader, "CSQU3054383"));
        assertThat(created).hasStatus(201).bodyJson().extractingPath("$.stage").isEqualTo("DESCRIBED");
        assertThat(created).bodyJson().extractingPath("$.grossMassKilograms").isEqualTo("18500.5");
        assertThat(send(trader, key, json(trader, "CSQU3054383"))).hasStatus(201);
        assertThat(consignments.countByStage(trader)).containsEntry(Stage.DESCRIBED, 1L);
        assertThat(get(trader, "/api/v1/consignments?stage=DESCRIBED&size=10"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(1);
        ConsignmentRow row = consignments
                .list(trader, ConsignmentFilter.ALL, new org.hexi.hub.platform.web.PageRequest(1, 1))
                .items()
                .getFirst();
        assertThat(get(trader, "/api/v1/consignments/" + row.id() + "/timeline"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].code")
                .isEqualTo("consignment.described");
    }

    @Test
    void aProgramIsToldEveryFaultAtOnceAndNothingIsStored() {
        Viewer trader = people.user(Role.TRADER);
        MvcTestResult answer = send(
                trader,
                UUID.randomUUID().toString(),
                json(trader, "CSQU3054384").replace("\"LZD\"", "\"NOWHERE\"").replace("\"CN\"", "\"XX\""));
        assertThat(answer).hasStatus(400).hasContentType("application/problem+json");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactlyInAnyOrder("/from", "/goods/0/origin", "/containers/0/number");
        assertThat(send(
                        trader,
                        UUID.randomUUID().toString(),
                        json(trader, "CSQU3054383")
                                .replaceFirst(
                                        "\"latestArrival\": *\"[^\"]*\"",
                                        "\"latestArrival\": \"+1000000000-01-01T00:00:00Z\"")))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/latestArrival");
        assertThat(send(trader, UUID.randomUUID().toString(), "{\"unknown\":1}"))
                .hasStatus(400);
        assertThat(send(trader, UUID.randomUUID().toString(), "{")).hasStatus(400);
        assertThat(send(trader, UUID.randomUUID().toString(), "{}")).hasStatus(400);
        assertThat(consignments.countByStage(trader)).containsEntry(Stage.DESCRIBED, 0L);
    }

    @Test
    void codesOfGoodsAreOfferedInTheLanguageOfThePage() {
        Viewer trader = people.user(Role.TRADER);
        assertThat(get(trader, "/consignments/options/goods?q=honey&lang=zh-CN"))
                .hasStatusOk()
                .bodyText()
                .contains("040900", "天然蜂蜜")
                .doesNotContain("<html");
        assertThat(get(trader, "/consignments/options/places?q=%E5%85%B0%E5%B7%9E"))
                .bodyText()
                .contains("LZD");
        assertThat(get(trader, "/api/v1/goods?q=honey")).bodyText().contains("040900");
        assertThat(get(trader, "/api/v1/places/LZD")).bodyText().contains("Asia/Shanghai");
        assertThat(get(trader, "/api/v1/places/NOWHERE")).hasStatus(404);
    }

    private MvcTestResult get(Viewer viewer, String path) {
        return web.get()
                .uri(java.net.URI.create(path))
                .with(authentication(ViewerToken.of(viewer)))
                .exchange();
    }

    private MvcTestResult post(Viewer viewer, String path, Map<String, String> form) {
        var request = web.post()
                .uri(path)
                .with(authentication(ViewerToken.of(viewer)))
                .with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult send(Viewer viewer, String key, String json) {
        return web.post()
                .uri("/api/v1/consignments")
                .with(authentication(ViewerToken.of(viewer)))
                .with(csrf())
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .content(json)
                .exchange();
    }

    private ConsignmentView open(Viewer trader) {
        return consignments.describe(
                trader, SampleDraft.of(trader.party(), people.party().id()));
    }

    private Map<String, String> form(Viewer trader) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("idempotencyKey", UUID.randomUUID().toString());
        form.put("consignor", parties.get(trader.party()).code());
        form.put("consignee", people.party().code());
        form.put("from", "lzd");
        form.put("to", "ALA");
        form.put("ready", "2026-03-02T09:00");
        form.put("latestArrival", "2026-03-30T18:00");
        form.put("goods[0].hsCode", "8541.43");
        form.put("goods[0].description", "Solar panels");
        form.put("goods[0].quantity", "720");
        form.put("goods[0].unit", "H87");
        form.put("goods[0].grossMass", "18500");
        form.put("goods[0].netMass", "17280");
        form.put("goods[0].value", "64800.00");
        form.put("goods[0].currency", "USD");
        form.put("goods[0].origin", "CN");
        form.put("units[0].container", "csqu 305438-3");
        form.put("units[0].sizeType", "45G1");
        return form;
    }

    private String json(Viewer trader, String container) {
        return """
                {"consignor":"%s","consignee":"%s","from":"LZD","to":"ALA",
                 "ready":"2026-03-02T01:00:00Z","latestArrival":"2026-03-30T18:00",
                 "goods":[{"hsCode":"854143","description":"Solar panels","quantity":720,"unit":"H87",
                   "grossMassKilograms":"18500.5","netMassKilograms":17280,"value":"64800.00","currency":"USD","origin":"CN"}],
                 "containers":[{"number":"%s","sizeType":"45G1"}]}""".formatted(
                parties.get(trader.party()).code(), parties.get(trader.party()).code(), container);
    }
}
