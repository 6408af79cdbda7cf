package org.hexi.hub.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.hexi.hub.platform.web.NavigationBar.Group;
import org.hexi.hub.platform.web.NavigationBar.Hub;
import org.junit.jupiter.api.Test;

class NavigationBarTest {
    private static final List<NavigationEntry> ENTRIES = List.of(
            new NavigationEntry("desk", 0, "home", "/", "home", Set.of()),
            entry("plans", 100, "/consignments"),
            entry("plans", 200, "/plan"),
            entry("network", 210, "/services"),
            entry("booking", 220, "/rates"),
            entry("network", 230, "/network/gtfs"));

    @Test
    void groupsStandInTheOrderOfTheirFirstEntries() {
        assertThat(transport("/services").groups())
                .extracting(Group::key)
                .containsExactly("plans", "network", "booking");
        assertThat(transport("/services").groups().get(1).items())
                .extracting(item -> item.entry().path())
                .containsExactly("/services", "/network/gtfs");
    }

    @Test
    void theGroupOfTheOpenPageIsUnfolded() {
        assertThat(open("/services/R101/capacity")).containsExactly("network");
        assertThat(current("/services/R101/capacity")).containsExactly("/services");
        assertThat(open("/rates")).containsExactly("booking");
    }

    @Test
    void aPageThatOnlyBeginsAlikeIsAnother() {
        assertThat(current("/planet")).isEmpty();
        assertThat(current("/plan/when")).containsExactly("/plan");
    }

    @Test
    void wherePagesAreInNoGroupTheFirstIsUnfolded() {
        assertThat(open("/itineraries/1")).containsExactly("plans");
        assertThat(open("/")).containsExactly("plans");
        assertThat(current("/")).containsExactly("/");
        Group desk = NavigationBar.of(ENTRIES, "/").hubs().getFirst().groups().getFirst();
        assertThat(desk.isNamed()).isFalse();
    }

    private static List<String> open(String path) {
        return transport(path).groups().stream()
                .filter(Group::isOpen)
                .map(Group::key)
                .toList();
    }

    private static List<String> current(String path) {
        return NavigationBar.of(ENTRIES, path).hubs().stream()
                .flatMap(hub -> hub.groups().stream())
                .flatMap(group -> group.items().stream())
                .filter(NavigationBar.Item::isCurrent)
                .map(item -> item.entry().path())
                .toList();
    }

    private static Hub transport(String path) {
        return NavigationBar.of(ENTRIES, path).hubs().get(1);
    }

    private static NavigationEntry entry(String group, int order, String path) {
        return new NavigationEntry("transport", group, order, path, path, "list", Set.of());
    }
}
