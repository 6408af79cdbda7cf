package org.hexi.hub.digital.corridor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hexi.hub.platform.exchange.Exported;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.web.PageRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Queries and pages of what was captured. */
class CorridorPagesModuleTest extends CorridorTest {
    @Test
    void eventsAreAskedForByUnitStepAndTime() {
        String document = document(
                seen("departing", "LZD", "2026-03-03T09:30:00+08:00", container),
                seen("arriving", "WUW", "2026-03-03T17:00:00+08:00", container));
        String hash = capture(operator, document).hashes().getFirst();
        String unitQuery = "/api/v1/epcis/events?MATCH_epc=" + container;
        assertThat(get(trader, unitQuery))
                .bodyJson()
                .extractingPath("$.epcisBody.queryResults.resultsBody.eventList")
                .asArray()
                .hasSize(2);
        assertThat(get(trader, unitQuery + "&EQ_bizStep=arriving"))
                .bodyJson()
                .extractingPath("$.epcisBody.queryResults.resultsBody.eventList")
                .asArray()
                .hasSize(1);
        assertThat(get(trader, unitQuery + "&LT_eventTime=2026-03-03T04:00:00Z"))
                .bodyJson()
                .extractingPath("$.epcisBody.queryResults.resultsBody.eventList")
                .asArray()
                .hasSize(1);
        MvcTestResult page = get(trader, unitQuery + "&perPage=1");
        assertThat(page.getResponse().getHeader("Link")).contains("nextPageToken=", "rel=\"next\"");
        assertThat(get(trader, "/api/v1/epcis/events?EQ_colour=red")).hasStatus(400);
        assertThat(get(trader, "/api/v1/epcis/events/" + hash)).hasStatusOk();
        Viewer stranger = people.user(Role.TRADER);
        assertThat(get(stranger, "/api/v1/epcis/events/" + hash)).hasStatus(404);
        assertThat(get(stranger, unitQuery))
                .bodyJson()
                .extractingPath("$.epcisBody.queryResults.resultsBody.eventList")
                .asArray()
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void theExportHoldsTheRowsOfTheListUnderTheSameFilterAndNobodyElses(String format) {
        capture(
                operator,
                document(
                        seen("departing", "LZD", "2026-03-03T09:30:00+08:00", container),
                        seen("arriving", "WUW", "2026-03-03T17:00:00+08:00", container)));
        String filter = "unit=" + unit.container().value() + "&step=arriving&";
        assertThat(get(operator, "/corridor/events?" + filter))
                .bodyText()
                .contains("/corridor/events/export?" + filter.replace("&", "&amp;") + "format=" + format);
        String export = "/corridor/events/export?" + filter + "lang=en&format=" + format;
        assertThat(Exported.of(get(operator, export)).column("Event hash"))
                .hasSize(1)
                .isEqualTo(hashes(
                        trader,
                        new EventFilter(
                                List.of(),
                                List.of(container),
                                List.of("arriving"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())));
        assertThat(Exported.of(get(trader, export)).column("Business step")).containsExactly("arriving");
        assertThat(Exported.of(get(people.user(Role.TRADER), export)).rows()).isEmpty();
    }

    private List<String> hashes(Viewer viewer, EventFilter filter) {
        return events.list(viewer, filter, new PageRequest(1, 200)).items().stream()
                .map(EventView::hashUri)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN", "ru"})
    void everyPageIsWholeInEveryLanguage(String language) {
        pin();
        String hash = capture(operator, document(seen("departing", "LZD", "2026-03-03T09:30:00+08:00", container)))
                .hashes()
                .getFirst();
        for (String path : List.of(
                "/consignments/" + dossier.id() + "/follow",
                "/corridor/events",
                "/corridor/events/" + hash,
                "/corridor/trains")) {
            MvcTestResult answer = get(operator, path + "?lang=" + language);
            assertThat(answer).as(path).hasStatusOk();
            assertThat(answer).bodyText().as(path).doesNotContain("??");
        }
    }
}
