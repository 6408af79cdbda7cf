package org.hexi.hub.ecology.carbon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.math.BigDecimal;
import java.util.Locale;
import org.hexi.engine.emissions.api.DataQuality;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.HubTest;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.consignment.Participant;
import org.hexi.hub.consignment.SampleDraft;
import org.hexi.hub.platform.documents.PrintedSheet;
import org.hexi.hub.platform.parties.PartyView;
import org.hexi.hub.platform.parties.People;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.ViewerToken;
import org.hexi.hub.platform.web.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class CarbonModuleTest extends HubTest {
    private static final MeasuredIntensity MEASURED =
            new MeasuredIntensity(2, new BigDecimal("0.010"), new BigDecimal("0.002"), "metered", "2026-03");

    @Autowired
    Footprints footprints;

    @Autowired
    Consignments consignments;

    @Autowired
    People people;

    @Autowired
    MockMvcTester web;

    private Viewer trader = Viewer.system("test");
    private Viewer carrier = Viewer.system("test");
    private ConsignmentId dossier = ConsignmentId.of("00000000-0000-0000-0000-000000000000");

    @BeforeEach
    void aDossierWithAPlan() {
        PartyView railway = people.party();
        trader = people.user(Role.TRADER);
        carrier = people.userOf(railway, Role.OPERATOR);
        dossier = consignments
                .describe(trader, SampleDraft.of(trader.party(), people.party().id()))
                .id();
        consignments.pin(trader, dossier, SamplePlan.railCorridor(railway.code()));
        consignments.invite(dossier, new Participant.Company(railway.id(), Participant.Part.CARRIER));
    }

    @Test
    void theTraderSeesTheFootprintOfThePlan() {
        FootprintView view = footprints.find(trader, dossier).orElseThrow();

        assertThat(view.legs()).hasSize(3);
        assertThat(view.footprint().quality()).contains(DataQuality.DEFAULT);
    }

    @Test
    void aStrangerFindsNothing() {
        Viewer stranger = people.user(Role.TRADER);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> footprints.find(stranger, dossier));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> footprints.report(stranger, dossier, MEASURED));
    }

    @Test
    void onlyTheCarrierReportsAMeasuredValue() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> footprints.report(trader, dossier, MEASURED))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("carbon.leg.notCarrier"));

        footprints.report(carrier, dossier, MEASURED);

        assertThat(footprints
                        .find(trader, dossier)
                        .orElseThrow()
                        .legs()
                        .get(1)
                        .accounted()
                        .orElseThrow()
                        .quality())
                .isEqualTo(DataQuality.PRIMARY);
    }

    @Test
    void theSheetIsAPageAndAPdfInChinese() throws Exception {
        MvcTestResult page = get("/consignments/" + dossier + "/footprint");
        assertThat(page).hasStatusOk().bodyText().contains("碳足迹计算书", "公布的平均值", "UK DESNZ");

        MvcTestResult pdf = get("/consignments/" + dossier + "/footprint.pdf");
        assertThat(pdf).hasStatusOk().hasContentType("application/pdf");
        PrintedSheet printed = PrintedSheet.read(pdf.getResponse().getContentAsByteArray());
        assertThat(printed.words()).contains("碳足迹计算书", "公布的平均值", "UK DESNZ");
        assertThat(printed.address()).hasPath("/consignments/" + dossier + "/footprint");
    }

    private MvcTestResult get(String path) {
        return web.get()
                .uri(path)
                .locale(Locale.SIMPLIFIED_CHINESE)
                .with(authentication(ViewerToken.of(trader)))
                .exchange();
    }
}
