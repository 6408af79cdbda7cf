package org.hexi.hub.platform.exchange.web;

import java.util.Set;
import org.hexi.hub.platform.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The wizard's entry in the left bar. */
@Configuration(proxyBeanMethods = false)
class ExchangeNavigation {
    @Bean
    NavigationEntry importsEntry() {
        return new NavigationEntry("platform", 810, "exchange.navigation", "/imports", "upload", Set.of());
    }
}
