package org.hexi.hub.transport.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.hexi.hub.HubTest;
import org.hexi.hub.platform.capacity.Capacities;
import org.hexi.hub.platform.numbering.Ids;
import org.hexi.hub.platform.parties.People;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.ViewerToken;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.transport.network.editing.TextReading;
import org.hexi.hub.transport.network.editing.TextWriting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An operator writes, tries, puts in force and withdraws services on the pages, and everybody reads what was changed. */
class EditorModuleTest extends HubTest {
    private static final Viewer HOUSE = Viewer.system("test");

    @Autowired
    MockMvcTester web;

    @Autowired
    NetworkChanges changes;

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

    private ViewerToken viewer;
    private LocalDate today = LocalDate.EPOCH;
    private String id = "";

    @BeforeEach
    void aFlightRuns() {
        viewer = ViewerToken.of(people.user(Role.OPERATOR));
        today = LocalDate.ofInstant(clock.now(), ZoneOffset.UTC);
        id = "E" + ids.next().toString().replace("-", "").substring(20);
        changes.put(HOUSE, Forms.puts(Forms.flight(id)), today, "a new line");
    }

    /** Other tests plan over the same network. */
    @AfterEach
    void nothingStaysInForce() {
        for (String service : List.of(id, id + "N")) {
            if (network.findService(service).isPresent()) {
                changes.put(HOUSE, List.of(new ServiceChange.Withdrawal(service)), today, "");
            }
        }
    }

    @Test
    void whatIsOpenedAndTriedWithoutAChangeChangesNothing() {
        for (String service : List.of(id, "R101", "S901")) {
            FormOfPage form = form(edit(service));
            MvcTestResult tried = act(edit(service), form, "check");
            assertThat(tried)
                    .hasStatusOk()
                    .bodyText()
                    .contains("nothing would change")
                    .doesNotContain("id=\"put\"");
        }
    }

    /** Every service that is shipped goes through the fields of the page and comes back as it was. */
    @Test
    void theFieldsOfThePageHoldEverythingAServiceIs() {
        List<ServiceForm> forms = network.services().stream()
                .filter(service -> service.validity().covers(today))
                .flatMap(service -> changes.find(service.id(), today).stream())
                .map(form -> TextReading.read(
                                TextWriting.write(form, place -> "Name (" + place + ")"),
                                Optional.ofNullable(form.carrier()))
                        .form())
                .toList();
        assertThat(forms).hasSizeGreaterThan(40);
        ChangeOutcome outcome = changes.check(HOUSE, Forms.puts(forms.toArray(ServiceForm[]::new)), today);
        assertThat(outcome.issues()).isEmpty();
        assertThat(outcome.differing()).isEmpty();
    }

    @Test
    void aServiceIsEditedTriedAndPutInForce() {
        long before = network.version();
        FormOfPage form = form(edit(id))
                .type("firstDeparture", "21:00")
                .type("cutOffs/byClass/DANGEROUS", "48:00")
                .type("note", "night slot");
        MvcTestResult tried = act(edit(id), form, "check");
        assertThat(tried)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "<del>09:30</del>",
                        "<ins>21:00</ins>",
                        "<ins>48:00</ins>",
                        "No run with room taken",
                        "night slot");
        assertThat(network.version()).isEqualTo(before);

        FormOfPage sound = FormOfPage.of(body(tried));
        MvcTestResult put = act(edit(id), sound, "put");
        assertThat(put).hasRedirectedUrl("/network/versions/%d?made".formatted(before + 1));
        assertThat(act(edit(id), sound, "put"))
                .as("sent twice")
                .hasRedirectedUrl("/network/versions/%d?made".formatted(before + 1));
        assertThat(network.version()).isEqualTo(before + 1);
        assertThat(network.service(id).firstDeparture()).hasToString("21:00");

        assertThat(get("/network/versions/" + (before + 1)))
                .hasStatusOk()
                .bodyText()
                .contains("night slot", "First departure", "<del>09:30</del>", "<ins>21:00</ins>", "Dangerous goods")
                .doesNotContain("Name in English", "??");
        assertThat(get("/network/versions")).bodyText().contains("night slot", "/network/versions/" + (before + 1));
        assertThat(get("/services/" + id))
                .bodyText()
                .contains("night slot", "a new line", "/services/" + id + "/edit")
                .doesNotContain("Generated");
        assertThat(get("/services/%s?asOf=%d".formatted(id, before)))
                .hasStatusOk()
                .bodyText()
                .contains("09:30", "This is how the service was at version")
                .doesNotContain("21:00 ", "21:00<", "/services/" + id + "/edit");
        LocalDate tomorrow = today.plusDays(1);
        assertThat(get("/services/" + id))
                .as("today it is as it was, and says that this changes")
                .bodyText()
                .contains("09:30", "on=" + tomorrow);
        assertThat(get("/services/%s?on=%s".formatted(id, tomorrow))).bodyText().contains("21:00 ");
        assertThat(get("/services/%s?asOf=%d".formatted(id, before - 1))).hasStatus(404);
        assertThat(get("/services/%s?asOf=%d".formatted(id, before + 99))).hasStatus(404);
    }

    @Test
    void threeFaultsAreToldAtOnceBesideTheirFieldsAndNothingTypedIsLost() {
        FormOfPage form = form(edit(id))
                .type("nameEn", "Silk & \"Road\"")
                .type("capacityTeu", "many")
                .type("stops/1/place", "Nowhere")
                .type("stops/2/departureOffsetMinutes", "")
                .type("stops/2/arrivalOffsetMinutes", "1 d 4 h")
                .type("from", today.minusDays(3).toString());
        MvcTestResult tried = act(edit(id), form, "check");
        assertThat(tried).hasStatus(422);
        String html = body(tried);
        assertThat(html)
                .contains("Please look again: 4")
                .contains("href=\"#f-capacityTeu\"", "id=\"f-capacityTeu-fault\"", "a whole number such as 90")
                .contains("href=\"#f-stops-1-place\"", "id=\"f-stops-1-place-fault\"", "This place is not known")
                .contains(
                        "id=\"f-stops-2-arrivalOffsetMinutes-fault\"",
                        "This is no length of time: hours and minutes such as 28:00")
                .contains("id=\"f-from-fault\"", "What has run cannot be changed")
                .doesNotContain("id=\"put\"", "??");
        FormOfPage typed = FormOfPage.of(html);
        assertThat(typed.value("nameEn")).contains("Silk & \"Road\"");
        assertThat(typed.value("capacityTeu")).contains("many");
        assertThat(typed.value("stops/1/place")).contains("Nowhere");
        assertThat(typed.value("stops/2/arrivalOffsetMinutes")).contains("1 d 4 h");
        assertThat(typed.values("days")).hasSize(7);
    }

    @Test
    void whatTheNetworkFindsIsToldInHoursAndMinutes() {
        FormOfPage form =
                form(edit(id)).type("stops/2/arrivalOffsetMinutes", "2:00").type("cutOffs/gateMinutes", "2000:00");
        assertThat(act(edit(id), form, "check"))
                .hasStatus(422)
                .bodyText()
                .contains("0:00 to 720:00")
                .doesNotContain("43200", "more than 150");
        form.type("cutOffs/gateMinutes", "12:00");
        assertThat(act(edit(id), form, "check")).bodyText().contains("more than 2:30");
    }

    @Test
    void rowsComeAndGoAndNothingTypedIsLost() {
        FormOfPage form = form(edit(id)).type("nameEn", "Half typed").type("capacityTeu", "many");
        FormOfPage longer = FormOfPage.of(body(act(edit(id), form, "add:STOPS:1")));
        assertThat(longer.value("stops/1/place")).contains("");
        assertThat(longer.value("stops/2/arrivalOffsetMinutes")).contains("1:30");
        assertThat(longer.value("stops/3/place").orElseThrow()).contains("(ZWWW)");
        assertThat(longer.value("nameEn")).contains("Half typed");
        assertThat(longer.value("capacityTeu")).contains("many");
        FormOfPage shorter = FormOfPage.of(body(act(edit(id), longer, "remove:STOPS:1")));
        assertThat(shorter.value("stops/1/arrivalOffsetMinutes")).contains("1:30");
        assertThat(shorter.value("stops/3/place")).isEmpty();
        FormOfPage priced = FormOfPage.of(body(act(edit(id), shorter, "add:TARIFF:1")));
        assertThat(priced.value("tariff/0/perTeu")).contains("900");
        assertThat(priced.value("tariff/1/currency")).contains("");
    }

    @Test
    void aNewServiceIsWrittenFromNothingAndFromAnother() {
        assertThat(form("/services/new").value("stops/1/place")).contains("");
        FormOfPage form = form("/services/new?like=" + id).type("id", id).type("nameEn", "Twin");
        assertThat(act("/services/new", form, "check"))
                .hasStatus(422)
                .bodyText()
                .contains("There is such a service already");
        MvcTestResult tried = act("/services/new", form.type("id", id + "N"), "check");
        assertThat(tried).hasStatusOk().bodyText().contains("The service runs from");
        assertThat(act("/services/new", FormOfPage.of(body(tried)), "put")).hasStatus3xxRedirection();
        assertThat(network.service(id + "N").nameEn()).isEqualTo("Twin");
    }

    @Test
    void whatWasChangedSinceItWasTriedIsTriedAgain() {
        long before = network.version();
        FormOfPage form = form(edit(id)).type("capacityTeu", "14");
        FormOfPage sound = FormOfPage.of(body(act(edit(id), form, "check"))).type("capacityTeu", "15");
        MvcTestResult again = act(edit(id), sound, "put");
        assertThat(again).hasStatusOk().bodyText().contains("You have changed something", "<ins>15</ins>");
        assertThat(network.version()).isEqualTo(before);
    }

    @Test
    void whoeverIsOvertakenIsToldAndLosesNothing() {
        FormOfPage form = form(edit(id)).type("capacityTeu", "14");
        FormOfPage sound = FormOfPage.of(body(act(edit(id), form, "check")));
        changes.put(HOUSE, Forms.puts(Forms.form(id, "AIR", "05:00", Forms.FLIGHT)), today, "came first");
        long version = network.version();
        MvcTestResult late = act(edit(id), sound, "put");
        assertThat(late)
                .hasStatus(422)
                .bodyText()
                .contains("changed this service after you opened this page", "/network/versions/" + version)
                .contains("<del>05:00</del>", "<ins>09:30</ins>", "<ins>14</ins>");
        assertThat(network.version()).isEqualTo(version);
        FormOfPage seen = FormOfPage.of(body(late));
        assertThat(seen.value("capacityTeu")).contains("14");
        assertThat(act(edit(id), seen, "put")).hasStatus3xxRedirection();
        assertThat(network.service(id).capacityTeu()).isEqualTo(14);
    }

    @Test
    void aWithdrawalTellsTheRunsWithRoomTakenBeforeItIsInForce() {
        String page = "/services/%s/withdrawal".formatted(id);
        LocalDate last = today.plusDays(15);
        DepartureView booked = departures.get(run(last.plusDays(2)));
        capacities.hold(departures.openPool(booked), 3, "test", clock.now().plus(Duration.ofHours(1)));
        FormOfPage form = form(page).type("from", last.toString()).type("note", "no aircraft");
        MvcTestResult tried = act(page, form, "check");
        assertThat(tried)
                .hasStatusOk()
                .bodyText()
                .contains(booked.id(), "3 TEU", "Does not run", "Withdraw from that day");
        assertThat(departures.find(booked.id())).isPresent();
        MvcTestResult put = act(page, FormOfPage.of(body(tried)), "put");
        assertThat(put).hasRedirectedUrl("/network/versions/%d?made".formatted(network.version()));
        assertThat(departures.find(run(last.minusDays(1)))).isPresent();
        assertThat(network.findRun(booked.id())).isEmpty();
        assertThat(get("/network/versions/" + network.version()))
                .bodyText()
                .contains("Ends", "It does not depart from " + last);
        assertThat(act(page, form.type("from", "soon"), "check"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"f-from-fault\"", "This is no day");
    }

    @Test
    void anEditTellsWhatItMovesAndWhatNoLongerComesAbout() {
        LocalDate later = today.plusDays(30);
        changes.put(HOUSE, Forms.puts(Forms.form(id, "AIR", "22:00", Forms.FLIGHT)), later, "summer");
        DepartureView booked = departures.get(run(today.plusDays(4)));
        capacities.hold(departures.openPool(booked), 2, "test", clock.now().plus(Duration.ofHours(1)));
        FormOfPage form = form(edit(id)).type("firstDeparture", "10:30");
        assertThat(act(edit(id), form, "check"))
                .hasStatusOk()
                .bodyText()
                .contains(booked.id(), "Moves or shrinks", "no longer to come about", "from " + later, "summer");
    }

    @Test
    void othersReadAndDoNotChange() {
        viewer = ViewerToken.of(people.user(Role.TRADER));
        assertThat(get("/services/" + id))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/edit", "/withdrawal", "/services/new");
        assertThat(get("/services"))
                .hasStatusOk()
                .bodyText()
                .contains("/network/versions")
                .doesNotContain("/services/new");
        assertThat(get(edit(id))).hasStatus(403);
        assertThat(get("/services/new")).hasStatus(403);
        assertThat(get("/network/versions")).hasStatusOk();
        viewer = ViewerToken.of(people.user(Role.OPERATOR));
        assertThat(get(edit("NOBODY"))).hasStatus(404);
        assertThat(get("/network/versions/999999")).hasStatus(404);
        assertThat(get("/services/R101")).bodyText().contains("Generated", "As shipped: nobody has changed");
    }

    @ParameterizedTest
    @CsvSource({"en, Put in force", "ru, Ввести в действие", "zh-CN, 确认生效"})
    void thePagesSpeakEveryLanguage(String language, String words) {
        FormOfPage form = form(edit(id))
                .type("days", "MONDAY")
                .clear("carries")
                .type("carries/units", "CONTAINER_40")
                .type("carries/dangers", "3")
                .type("cutOffs/documents/CUSTOMS_RELEASE", "6:00");
        MvcTestResult tried = post(edit(id) + "?lang=" + language, form, "check");
        assertThat(tried).hasStatusOk().bodyText().contains(words).doesNotContain("??");
        form.clear("days").clear("carries/units").clear("carries/dangers").type("validTo", "x");
        assertThat(post(edit(id) + "?lang=" + language, form, "check"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"f-days-fault\"", "id=\"f-carries-units-fault\"", "id=\"f-validTo-fault\"")
                .doesNotContain("??", "network.field", "network.form", "network.days");
        for (String page : List.of(
                "/network/versions",
                "/network/versions/" + network.version(),
                "/services/" + id,
                "/services/%s/withdrawal".formatted(id),
                "/services/new")) {
            assertThat(get(page + "?lang=" + language)).hasStatusOk().bodyText().doesNotContain("??");
        }
    }

    private static String edit(String service) {
        return "/services/%s/edit".formatted(service);
    }

    private String run(LocalDate day) {
        return id + "-" + DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    private FormOfPage form(String page) {
        MvcTestResult answer = get(page);
        assertThat(answer).hasStatusOk();
        return FormOfPage.of(body(answer));
    }

    private MvcTestResult get(String page) {
        String sign = page.contains("?") ? "&" : "?";
        String path = page.contains("lang=") ? page : page + sign + "lang=en";
        return web.get().uri(path).with(authentication(viewer)).exchange();
    }

    private MvcTestResult act(String page, FormOfPage form, String act) {
        return post(page + "?lang=en", form, act);
    }

    private MvcTestResult post(String page, FormOfPage form, String act) {
        var request =
                web.post().uri(page).with(authentication(viewer)).with(csrf()).param("act", act);
        form.fields().forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        return request.exchange();
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
