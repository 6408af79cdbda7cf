package org.hexi.hub.consignment.web;

import java.util.Set;
import org.hexi.hub.platform.web.DossierTab;
import org.hexi.hub.platform.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the module adds to the frame: its list in the left bar, its tabs in the dossier. */
@Configuration(proxyBeanMethods = false)
class ConsignmentFrame {
    @Bean
    NavigationEntry consignmentsEntry() {
        return new NavigationEntry(
                "transport", "plans", 100, "consignment.navigation", "/consignments", "box", Set.of());
    }

    @Bean
    DossierTab detailsTab() {
        return new DossierTab(10, "consignment.tab.details", "details");
    }

    @Bean
    DossierTab timelineTab() {
        return new DossierTab(90, "consignment.tab.timeline", "timeline");
    }
}
