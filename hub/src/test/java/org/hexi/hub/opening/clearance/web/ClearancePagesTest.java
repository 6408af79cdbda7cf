package org.hexi.hub.opening.clearance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexi.hub.opening.clearance.ClearanceCases.answers;
import static org.hexi.hub.opening.clearance.ClearanceCases.complete;
import static org.hexi.hub.opening.clearance.ClearanceCases.paper;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hexi.engine.customs.declaration.AdditionalDocument;
import org.hexi.engine.customs.declaration.Incoterm;
import org.hexi.engine.customs.lifecycle.State;
import org.hexi.engine.customs.selectivity.Lane;
import org.hexi.hub.HubTest;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.opening.clearance.ClearanceCases;
import org.hexi.hub.opening.clearance.DeclarationFilter;
import org.hexi.hub.opening.clearance.DeclarationView;
import org.hexi.hub.opening.clearance.Declarations;
import org.hexi.hub.opening.clearance.OfficeFiles;
import org.hexi.hub.platform.exchange.Exported;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.ViewerToken;
import org.hexi.hub.platform.web.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** The pages of clearance as trader and officer see them, in every language. */
class ClearancePagesTest extends HubTest {
    private static final String REASON = "The invoice names other goods.";

    @Autowired
    MockMvcTester web;

    @Autowired
    ClearanceCases cases;

    @Autowired
    Declarations declarations;

    @Autowired
    OfficeFiles files;

    @BeforeEach
    void nothingByChance() {
        cases.onlyCriteria();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN", "ru"})
    void thePageAsksOnlyForWhatTheDossierLacks(String language) {
        Viewer trader = cases.trader();
        ConsignmentView dossier = cases.imported(trader);

        String page = page(trader, "/consignments/" + dossier.id() + "/declaration?lang=" + language);

        assertThat(page).contains("name=\"incoterm\"", "name=\"document.380\"", "name=\"line.1.brand\"", "520100");
        assertThat(page).doesNotContain("??", "name=\"document.315\"", "name=\"document.851\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN", "ru"})
    void aStudyNamesBothPointsOfEachClockAndKeepsWhatWasTyped(String language) {
        Viewer trader = cases.trader();
        declarations.file(
                trader, cases.imported(trader, "300490", "100000.00", "DE").id(), complete());
        String path = "/clearance/study?lang=" + language;

        assertThat(page(cases.officer(), path))
                .contains("id=\"clock-ARRIVAL\"", "id=\"clock-FILING_ACCEPTED\"", "hx-part-LANE_TO_DECISION")
                .doesNotContain("??", "name=\"office\"");
        assertThat(web.get()
                        .uri(path + "&from=2026-02-31")
                        .with(authentication(ViewerToken.of(cases.officer())))
                        .exchange())
                .hasStatus(422)
                .bodyText()
                .contains("value=\"2026-02-31\"", "2026-01-31", "is-invalid");
    }

    @Test
    void theDryRunShowsTaxesAndPutsProblemsBesideTheirFields() {
        Viewer trader = cases.trader();
        ConsignmentView dossier = cases.imported(trader, "870323", "100000.00", "DE");
        String path = "/consignments/" + dossier.id() + "/declaration/dry-run";

        String part = body(post(trader, path, Map.of("supervisionMode", "0110")).header("HX-Request", "true"));
        assertThat(part).doesNotContain("<html", "hx-top").contains("Not ready to be filed", "Is missing");
        String whole = body(post(
                trader,
                path,
                Map.of(
                        "supervisionMode",
                        "0110",
                        "incoterm",
                        "CIF",
                        "contract",
                        "C-1",
                        "document.380",
                        "I-1",
                        "document.271",
                        "P-1")));
        assertThat(whole)
                .contains("Ready to be filed", "47,670.46 CNY", "100000 x 15 %", "unconfirmed", "value=\"I-1\"");
        assertThat(declarations.of(trader, dossier.id())).isEmpty();
    }

    @Test
    void whatCannotBeReadIsToldAndKeptAsTyped() {
        Viewer trader = cases.trader();
        ConsignmentView dossier = cases.imported(trader);

        MockHttpServletResponse answer = post(
                        trader,
                        "/consignments/" + dossier.id() + "/declaration",
                        Map.of(
                                "supervisionMode",
                                "0110",
                                "incoterm",
                                "FOB",
                                "freightAmount",
                                "<b>much</b>",
                                "freightCurrency",
                                "CNY"))
                .exchange()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains("&lt;b&gt;much&lt;/b&gt;").doesNotContain("<b>much");
        assertThat(declarations.of(trader, dossier.id())).isEmpty();
    }

    @Test
    void filingLeadsBackToTheTabWithLaneClocksAndReasons() {
        Viewer trader = cases.trader();
        ConsignmentView dossier = cases.imported(trader);
        String path = "/consignments/" + dossier.id() + "/declaration";

        MockHttpServletResponse answer = post(
                        trader,
                        path,
                        Map.of(
                                "supervisionMode",
                                "0110",
                                "incoterm",
                                "CIF",
                                "contract",
                                "C-1",
                                "document.380",
                                "I-1",
                                "document.271",
                                "P-1",
                                "paysAtOnce",
                                "on"))
                .exchange()
                .getResponse();

        assertThat(answer.getRedirectedUrl()).isEqualTo(path);
        DeclarationView filed = declarations.of(trader, dossier.id()).getFirst();
        assertThat(filed.state()).isEqualTo(State.RELEASED);
        assertThat(page(trader, path))
                .contains(
                        filed.reference(),
                        filed.customsNumber().orElseThrow(),
                        "Released",
                        "Filing accepted → release",
                        "not yet arrived",
                        "Quota top-up")
                .doesNotContain("name=\"incoterm\"");
        assertThat(page(trader, "/declarations?text=" + filed.reference())).contains(filed.reference());
    }

    @Test
    void theQueueAndTheFileOfAnOfficer() {
        Viewer trader = cases.trader();
        Viewer officer = cases.officer();
        DeclarationView filed = declarations.file(
                trader,
                cases.imported(trader, "300490", "100000.00", "DE").id(),
                answers(Incoterm.CIF, true, paper("380"), paper("271"), paper("911")));
        String number = filed.customsNumber().orElseThrow();

        assertThat(page(officer, "/clearance?lane=YELLOW&text=" + number))
                .contains(number, "data-hx-row", "data-hx-due", "clearance-desk");
        String file = page(officer, "/clearance/" + filed.id());
        assertThat(file)
                .contains(number, "Medicine", "minlength=\"10\"", "/refusal", "2026.1")
                .doesNotContain("??");
        for (String language : List.of("zh-CN", "ru")) {
            assertThat(page(officer, "/clearance/" + filed.id() + "?lang=" + language))
                    .doesNotContain("??");
            assertThat(page(officer, "/clearance?lang=" + language)).doesNotContain("??");
        }
        MockHttpServletResponse short422 = post(
                        officer, "/clearance/" + filed.id() + "/refusal", Map.of("reason", "no"))
                .exchange()
                .getResponse();
        assertThat(short422.getStatus()).isEqualTo(422);
        MockHttpServletResponse unchecked = post(officer, "/clearance/" + filed.id() + "/release", Map.of())
                .exchange()
                .getResponse();
        assertThat(unchecked.getStatus()).isEqualTo(422);
        assertThat(text(unchecked)).contains("needs its papers checked first");
        assertThat(post(officer, "/clearance/" + filed.id() + "/documents-check", Map.of())
                        .exchange()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/clearance/" + filed.id());
        post(officer, "/clearance/" + filed.id() + "/refusal", Map.of("reason", REASON))
                .exchange();
        assertThat(declarations.get(trader, filed.id()).state()).isEqualTo(State.REFUSED);
        assertThat(page(trader, "/consignments/" + filed.consignment() + "/declaration"))
                .contains(REASON, "name=\"incoterm\"", "value=\"NO-380\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void theExportsHoldTheRowsOfTheListsUnderTheSameFilterAndNobodyElses(String format) {
        Viewer trader = cases.trader();
        Viewer officer = cases.officer();
        String held = number(trader, "300490", paper("380"), paper("271"), paper("911"));
        number(trader, "520100", paper("380"), paper("271"));
        DeclarationFilter yellow = DeclarationFilter.OPEN.inLane(Lane.YELLOW);
        String list = "/declarations/export?lane=YELLOW&lang=en&format=" + format;
        String queue = "/clearance/export?lane=YELLOW&lang=ru&format=" + format;

        assertThat(page(trader, "/declarations?lane=YELLOW"))
                .contains("/declarations/export?lane=YELLOW&amp;format=" + format);
        assertThat(exported(trader, list).column("Customs number")).containsExactly(held);
        assertThat(exported(trader, list.replace("lane=YELLOW&", "")).rows()).hasSize(2);
        assertThat(exported(officer, queue).column("Таможенный номер"))
                .contains(held)
                .isEqualTo(files.queue(officer, yellow, new PageRequest(1, 200)).items().stream()
                        .map(row -> row.customsNumber().orElse(""))
                        .toList());
        assertThat(page(officer, "/clearance?lane=YELLOW"))
                .contains("/clearance/export?lane=YELLOW&amp;format=" + format);
        assertThat(exported(cases.trader(), list).rows()).isEmpty();
    }

    private String number(Viewer trader, String code, AdditionalDocument... papers) {
        ConsignmentView dossier = cases.imported(trader, code, "100000.00", "DE");
        return declarations
                .file(trader, dossier.id(), answers(Incoterm.CIF, true, papers))
                .customsNumber()
                .orElseThrow();
    }

    private Exported exported(Viewer viewer, String path) {
        return Exported.of(
                web.get().uri(path).with(authentication(ViewerToken.of(viewer))).exchange());
    }

    @Test
    void papersAndPaymentAreGivenOnTheTab() {
        Viewer trader = cases.trader();
        DeclarationView filed = declarations.file(
                trader, cases.imported(trader, "300490", "100000.00", "DE").id(), complete());
        String tab = "/consignments/" + filed.consignment() + "/declaration";

        assertThat(page(trader, tab)).contains("Papers still owed", "name=\"document.911\"");
        post(trader, "/declarations/" + filed.id() + "/documents", Map.of("document.911", "L-1"))
                .exchange();
        assertThat(declarations.get(trader, filed.id()).missingDocuments()).isEmpty();

        DeclarationView billed = declarations.file(
                trader, cases.imported(trader).id(), answers(Incoterm.CIF, false, paper("380"), paper("271")));
        assertThat(billed.state()).isEqualTo(State.TAX_ASSESSED);
        post(trader, "/declarations/" + billed.id() + "/payment", Map.of()).exchange();
        assertThat(declarations.get(trader, billed.id()).state()).isEqualTo(State.RELEASED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN", "ru"})
    void theRulesShowRatesTablesAndCommitments(String language) {
        Viewer officer = cases.officer();
        Viewer trader = cases.trader();
        declarations.file(trader, cases.exported(trader).id(), ClearanceCases.completeExport());

        String page = page(officer, "/clearance/rules?lang=" + language);

        assertThat(page).contains("name=\"floor.RED\"", "L01-animal-quarantine", "R01-invoice", "2026.1");
        assertThat(page).doesNotContain("??");
    }

    @Test
    void ratesAreChangedOnThePage() {
        Viewer officer = cases.officer();
        Map<String, String> fields = Map.of(
                "direction",
                "EXPORT",
                "floor.RED",
                "0.02",
                "floor.YELLOW",
                "0",
                "floor.BLUE",
                "0",
                "share.RED",
                "0",
                "share.YELLOW",
                "0",
                "share.BLUE",
                "0",
                "legalBasis",
                "order 8");

        post(officer, "/clearance/rules/rates", fields).exchange();

        assertThat(page(officer, "/clearance/rules")).contains("order 8", "value=\"0.02\"");
    }

    private String page(Viewer viewer, String path) {
        MockHttpServletResponse answer = web.get()
                .uri(path)
                .with(authentication(ViewerToken.of(viewer)))
                .exchange()
                .getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return text(answer);
    }

    private static String body(MockMvcRequestBuilder request) {
        return text(request.exchange().getResponse());
    }

    private MockMvcRequestBuilder post(Viewer viewer, String path, Map<String, String> fields) {
        MockMvcRequestBuilder request = web.post()
                .uri(path)
                .with(authentication(ViewerToken.of(viewer)))
                .with(csrf())
                .param(
                        "idempotencyKey",
                        UUID.nameUUIDFromBytes((viewer.name() + path + fields)
                                        .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                                .toString());
        fields.forEach(request::param);
        return request;
    }

    private static String text(MockHttpServletResponse answer) {
        try {
            return answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
