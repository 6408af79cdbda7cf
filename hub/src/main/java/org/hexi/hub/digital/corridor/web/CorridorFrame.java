package org.hexi.hub.digital.corridor.web;

import java.util.Set;
import org.hexi.hub.platform.parties.AccessRule;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.web.DossierTab;
import org.hexi.hub.platform.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the corridor stands in the frame: two pages at the left, one tab of the dossier, and who may capture. */
@Configuration(proxyBeanMethods = false)
class CorridorFrame {
    private static final String HUB = "digital";

    @Bean
    NavigationEntry trainsEntry() {
        return new NavigationEntry(HUB, 400, "corridor.trains.title", "/corridor/trains", "train", Set.of());
    }

    @Bean
    NavigationEntry eventsEntry() {
        return new NavigationEntry(
                HUB,
                410,
                "corridor.events.title",
                "/corridor/events",
                "pulse",
                Set.of(Role.OPERATOR.name(), Role.BROKER.name(), Role.TRADER.name()));
    }

    @Bean
    DossierTab followTab() {
        return new DossierTab(50, "corridor.tab", "follow");
    }

    @Bean
    AccessRule eventsRule() {
        return AccessRule.of("/corridor/events/**", Role.OPERATOR, Role.BROKER, Role.TRADER);
    }

    @Bean
    AccessRule captureRule() {
        return AccessRule.of("/api/v1/epcis/capture", Role.OPERATOR, Role.BROKER, Role.TRADER);
    }
}
