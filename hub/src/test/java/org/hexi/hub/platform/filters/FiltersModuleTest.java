package org.hexi.hub.platform.filters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.Set;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.HubTest;
import org.hexi.hub.platform.filters.model.FilterQuery;
import org.hexi.hub.platform.numbering.Ids;
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

/** A person keeps filters of lists under names of their own. */
class FiltersModuleTest extends HubTest {
    @Autowired
    MockMvcTester web;

    @Autowired
    SavedFilters filters;

    @Autowired
    People people;

    @Autowired
    Ids ids;

    @Test
    void isSavedShownAsAChipAndDeleted() throws UnsupportedEncodingException {
        Viewer trader = people.user(Role.TRADER);
        assertThat(page(trader, "/bookings")).doesNotContain("hx-saved");
        assertThat(page(trader, "/bookings?state=HELD&page=1"))
                .contains("action=\"/saved-filters\"", "value=\"state=HELD\"");

        MvcTestResult saved = save(
                trader,
                "/bookings",
                "state=HELD&page=1",
                "Held <now>",
                ids.next().toString());
        assertThat(saved).hasStatus3xxRedirection().hasRedirectedUrl("/bookings?state=HELD");
        assertThat(page(trader, "/bookings?state=HELD&lang=en"))
                .contains("Held &lt;now&gt;", "href=\"/bookings?state=HELD\"", "Delete saved filter Held &lt;now&gt;")
                .doesNotContain("Held <now>", "Save this filter");
        assertThat(page(trader, "/declarations")).doesNotContain("Held &lt;now&gt;");

        assertThat(delete(trader, "/bookings", "Held <now>")).hasRedirectedUrl("/bookings");
        assertThat(filters.list(trader, "/bookings")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/consignments?stage=BOOKED",
                "/bookings?state=HELD",
                "/declarations?lane=RED",
                "/services?carriage=RAIL",
                "/departures?days=3",
                "/places?q=LZD",
                "/corridor/events?unit=x",
                "/clearance?lane=RED",
                "/administration/audit?actor=x",
                "/administration/users?text=x",
                "/administration/parties?text=x"
            })
    void everyListWithAFilterBarOffersToSave(String address) throws UnsupportedEncodingException {
        Viewer everybody = people.user(Role.values());
        assertThat(page(everybody, address)).contains("action=\"/saved-filters\"");
        String list = address.substring(0, address.indexOf('?'));
        assertThat(save(
                        everybody,
                        list,
                        address.substring(list.length() + 1),
                        "mine",
                        ids.next().toString()))
                .hasRedirectedUrl(address);
        assertThat(page(everybody, address)).contains("class=\"hx-chip hx-chosen\"");
    }

    @Test
    void aNameIsTakenOverAndAFormSentTwiceSavesOnce() {
        Viewer trader = people.user(Role.TRADER);
        String key = ids.next().toString();
        save(trader, "/bookings", "state=HELD", "mine", key);
        save(trader, "/bookings", "state=HELD", "mine", key);
        save(trader, "/bookings", "state=CONFIRMED", "mine", ids.next().toString());
        assertThat(filters.list(trader, "/bookings"))
                .extracting(SavedFilter::address)
                .containsExactly("/bookings?state=CONFIRMED");
    }

    @Test
    void nobodySeesOrDeletesWhatAColleagueSaved() {
        Viewer trader = people.user(Role.TRADER);
        Viewer colleague = Viewer.of(trader.name() + "2", trader.party(), Set.of(Role.TRADER), trader.office());
        SavedFilter filter = filters.save(trader, draft("mine"));
        assertThat(filters.list(colleague, "/bookings")).isEmpty();
        filters.delete(colleague, "/bookings", "mine");
        assertThat(filters.list(trader, "/bookings")).containsExactly(filter);
    }

    @Test
    void refusesOtherPagesEmptyNamesAndEndlessLists() {
        Viewer trader = people.user(Role.TRADER);
        assertThat(save(trader, "//evil.example", "a=b", "x", ids.next().toString()))
                .hasStatus(422);
        assertThat(delete(trader, "//evil.example", "x")).hasStatus(422);
        assertThat(save(trader, "/bookings", "state=HELD", " ", ids.next().toString()))
                .hasStatus(400);
        assertThat(save(trader, "/bookings", "page=2", "x", ids.next().toString()))
                .hasStatus(400);
        for (int number = 0; number < SavedFilters.MOST_PER_LIST; number++) {
            filters.save(trader, draft("filter " + number));
        }
        assertThatThrownBy(() -> filters.save(trader, draft("one more")))
                .isInstanceOfSatisfying(
                        Rejected.class, fault -> assertThat(fault.code()).isEqualTo("filters.tooMany"));
        assertThat(filters.list(trader, "/bookings")).hasSize(SavedFilters.MOST_PER_LIST);
    }

    private static FilterDraft draft(String name) {
        return new FilterDraft("/bookings", name, new FilterQuery("state=HELD"));
    }

    private MvcTestResult save(Viewer viewer, String list, String query, String name, String key) {
        return web.post()
                .uri("/saved-filters")
                .with(authentication(ViewerToken.of(viewer)))
                .with(csrf())
                .param("list", list)
                .param("query", query)
                .param("name", name)
                .param("idempotencyKey", key)
                .exchange();
    }

    private MvcTestResult delete(Viewer viewer, String list, String name) {
        return web.post()
                .uri("/saved-filters/deletion")
                .with(authentication(ViewerToken.of(viewer)))
                .with(csrf())
                .param("list", list)
                .param("name", name)
                .param("idempotencyKey", ids.next().toString())
                .exchange();
    }

    private String page(Viewer viewer, String uri) throws UnsupportedEncodingException {
        MvcTestResult answer =
                web.get().uri(uri).with(authentication(ViewerToken.of(viewer))).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }
}
