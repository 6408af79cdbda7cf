package org.hexi.hub.desk.web;

import java.util.Set;
import org.hexi.hub.platform.web.DossierTab;
import org.hexi.hub.platform.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the desk adds to the frame. */
@Configuration(proxyBeanMethods = false)
class DeskFrame {
    @Bean
    NavigationEntry homeEntry() {
        return new NavigationEntry("desk", 0, "desk.home.title", "/", "home", Set.of());
    }

    @Bean
    DossierTab overviewTab() {
        return new DossierTab(0, "desk.overview.tab", "");
    }
}
