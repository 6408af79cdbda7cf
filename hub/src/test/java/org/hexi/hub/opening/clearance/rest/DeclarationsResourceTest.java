package org.hexi.hub.opening.clearance.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.hexi.hub.HubTest;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.opening.clearance.ClearanceCases;
import org.hexi.hub.opening.clearance.Declarations;
import org.hexi.hub.platform.numbering.Ids;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.ViewerToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The JSON face: strict about what comes in, explicit about what goes out. */
class DeclarationsResourceTest extends HubTest {
    private static final String COMPLETE = """
            {"consignment": "%s", "incoterm": "CIF", "contract": "C-1",
             "documents": [{"type": "380", "number": "I-1"}, {"type": "271", "number": "P-1"}]}""";

    @Autowired
    MockMvcTester web;

    @Autowired
    ClearanceCases cases;

    @Autowired
    Declarations declarations;

    @Autowired
    Ids ids;

    @BeforeEach
    void nothingByChance() {
        cases.onlyCriteria();
    }

    @Test
    void aDryRunTellsTaxesDocumentsAndProblemsAndStoresNothing() {
        Viewer trader = cases.trader();
        ConsignmentView dossier = cases.imported(trader, "870323", "100000.00", "DE");

        MvcTestResult answer = post(trader, "/dry-run", COMPLETE.formatted(dossier.id()), "");

        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.taxes.payable")
                .isEqualTo("47670.46");
        assertThat(answer).bodyJson().extractingPath("$.taxes.confirmed").isEqualTo(false);
        assertThat(answer).bodyJson().extractingPath("$.fileable").isEqualTo(true);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.taxes.rows[0].explanation[1].rule")
                .isEqualTo("customs.duty.amount");
        assertThat(declarations.of(trader, dossier.id())).isEmpty();
    }

    @Test
    void theSameKeyFilesOnce() {
        Viewer trader = cases.trader();
        ConsignmentView dossier = cases.imported(trader);
        String key = ids.next().toString();
        String body = COMPLETE.formatted(dossier.id());

        MvcTestResult first = post(trader, "", body, key);
        MvcTestResult again = post(trader, "", body, key);

        assertThat(first).hasStatus(201).bodyJson().extractingPath("$.state").isEqualTo("RELEASED");
        assertThat(first).bodyJson().extractingPath("$.lane.lane").isEqualTo("GREEN");
        assertThat(first).bodyJson().extractingPath("$.clocks[0].from").isEqualTo("FILING_ACCEPTED");
        assertThat(again).hasStatus(201);
        assertThat(declarations.of(trader, dossier.id())).hasSize(1);
        assertThat(post(trader, "", body.replace("I-1", "I-2"), key)).hasStatus(409);
        assertThat(post(trader, "", body, ids.next().toString()))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("clearance.declare.alreadyFiled");
    }

    @Test
    void aFilingWithFaultsComesBackWithPointers() {
        Viewer trader = cases.trader();
        ConsignmentView dossier = cases.imported(trader);

        MvcTestResult answer = post(
                trader,
                "",
                "{\"consignment\": \"%s\"}".formatted(dossier.id()),
                ids.next().toString());

        assertThat(answer).hasStatus(201).bodyJson().extractingPath("$.state").isEqualTo("REJECTED");
        assertThat(answer).bodyJson().extractingPath("$.problems[0].pointer").isEqualTo("valuation.incoterm");
    }

    @Test
    void whatIsNotUnderstoodIsRefusedAndNamed() {
        Viewer trader = cases.trader();
        String dossier = cases.imported(trader).id().toString();
        String key = ids.next().toString();

        refused(
                post(trader, "", "{\"consignment\":\"%s\",\"colour\":\"red\"}".formatted(dossier), key),
                "web.json.unknownField");
        refused(
                post(trader, "", "{\"consignment\":\"%s\",\"incoterm\":\"XYZ\"}".formatted(dossier), key),
                "web.json.wrongType");
        refused(
                post(trader, "", "{\"consignment\":\"%s\",\"paysAtOnce\":\"yes\"}".formatted(dossier), key),
                "web.json.wrongType");
        refused(post(trader, "", "{\"incoterm\":\"CIF\"}", key), "clearance.value.missing");
        refused(
                post(
                        trader,
                        "",
                        "{\"consignment\":\"%s\",\"freight\":{\"amount\":\"-1\",\"currency\":\"CNY\"}}"
                                .formatted(dossier),
                        key),
                "customs.charge.negative");
        refused(
                post(trader, "", "{\"consignment\":\"%s\",\"supervisionMode\":\"01\"}".formatted(dossier), key),
                "clearance.mode.malformed");
        refused(post(trader, "", COMPLETE.formatted(dossier), ""), "web.idempotency.missing");
        assertThat(declarations.of(trader, cases.imported(trader).id())).isEmpty();
    }

    @Test
    void officersDecideAndOthersDoNot() {
        Viewer trader = cases.trader();
        Viewer officer = cases.officer();
        String id = declarations
                .file(
                        trader,
                        cases.imported(trader, "300490", "100000.00", "DE").id(),
                        ClearanceCases.complete())
                .id()
                .toString();
        String reason = "{\"reason\": \"The invoice names other goods.\"}";

        assertThat(post(trader, "/" + id + "/refusal", reason, ids.next().toString()))
                .hasStatus(403);
        assertThat(post(
                        cases.trader(),
                        "/" + id + "/documents",
                        "{\"documents\":[{\"type\":\"911\",\"number\":\"1\"}]}",
                        ids.next().toString()))
                .hasStatus(404);
        assertThat(post(officer, "/" + id + "/release", "", ids.next().toString()))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("clearance.release.documentsMissing");
        assertThat(post(
                        officer,
                        "/" + id + "/refusal",
                        "{\"reason\": \"no\"}",
                        ids.next().toString()))
                .hasStatus(400);
        assertThat(post(officer, "/" + id + "/refusal", reason, ids.next().toString()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("REFUSED");
    }

    private static void refused(MvcTestResult answer, String code) {
        assertThat(answer)
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].code")
                .isEqualTo(code);
    }

    private MvcTestResult post(Viewer viewer, String path, String body, String key) {
        var request = web.post()
                .uri("/api/v1/declarations" + path)
                .with(authentication(ViewerToken.of(viewer)))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        return (key.isEmpty() ? request : request.header("Idempotency-Key", key)).exchange();
    }
}
